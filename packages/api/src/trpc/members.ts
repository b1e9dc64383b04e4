import { createMemberInvitation, listMemberInvitations, revokeMemberInvitation } from "../use-cases/member-invitations.ts";
import { changeMemberRole, getMember, listMembers, removeMember } from "../use-cases/members.ts";
import { getOrganisation, updateOrganisation } from "../use-cases/organisation.ts";
import { procedure, router } from "./trpc.ts";

export const membersRouter = router({
  list: procedure(listMembers),
  get: procedure(getMember),
  changeRole: procedure(changeMemberRole),
  remove: procedure(removeMember),
  invitations: router({
    list: procedure(listMemberInvitations),
    create: procedure(createMemberInvitation),
    revoke: procedure(revokeMemberInvitation),
  }),
});

export const organisationRouter = router({ get: procedure(getOrganisation), update: procedure(updateOrganisation) });
