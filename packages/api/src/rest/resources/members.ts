import { createMemberInvitation, listMemberInvitations, revokeMemberInvitation } from "../../use-cases/member-invitations.ts";
import { changeMemberRole, getMember, listMembers, removeMember } from "../../use-cases/members.ts";
import { getOrganisation, updateOrganisation } from "../../use-cases/organisation.ts";
import { memberInvitationPageView, memberInvitationView, memberPageView, memberView, organisationView } from "../../views/member.ts";
import { type RestRoute, route } from "../route.ts";

const memberExample = {
  id: "usr_01kb3v9q6efkkt6v6kzg5d2m3x",
  name: "Iris Vale",
  email: "iris@harbour.example",
  role: "coach",
  time_zone: "Europe/London",
  two_factor: true,
  version: 1,
  created_at: "2026-11-24T09:00:00.000Z",
};
const member = { name: "Member", schema: memberView, example: memberExample };

const invitationExample = {
  id: "inv_01kb3v9q6efkkt6v6kzg5d2m3x",
  email: "noor@harbour.example",
  role: "coach",
  invited_by: "usr_01kb3v9q6efkkt6v6kzg5d2m3x",
  created_at: "2026-11-24T09:00:00.000Z",
  expires_at: "2026-12-01T09:00:00.000Z",
  accepted_at: null,
  revoked_at: null,
};
const invitation = { name: "MemberInvitation", schema: memberInvitationView, example: invitationExample };

const organisation = {
  name: "Organisation",
  schema: organisationView,
  example: { id: "org_01kb3v9q6efkkt6v6kzg5d2m3x", name: "Harbour Coaching", livemode: true, two_factor_required: false, version: 1, created_at: "2026-11-24T09:00:00.000Z" },
};

/** The organisation, who belongs to it, and who was asked to. */
export const memberRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/organisation",
    operationId: "getOrganisation",
    useCase: getOrganisation,
    summary: "Read the organisation",
    description: "That of whoever asks; for a test key, the one that holds the test data.",
    answer: organisation,
    versioned: true,
  }),
  route({
    method: "patch",
    path: "/organisation",
    operationId: "updateOrganisation",
    useCase: updateOrganisation,
    summary: "Change the organisation",
    description: "Its name, or whether members need a second factor to sign in: whoever has none is asked to set one up.",
    body: { name: "OrganisationChange", example: { name: "Harbour Coaching" } },
    answer: organisation,
    versioned: true,
    refusals: { 409: "Whoever asks for a second factor has none themselves." },
  }),
  route({
    method: "get",
    path: "/members",
    operationId: "listMembers",
    useCase: listMembers,
    summary: "List members",
    description: "Those who first signed in first.",
    answer: { name: "MemberPage", schema: memberPageView, example: { data: [memberExample], has_more: false, next_cursor: null } },
  }),
  route({ method: "get", path: "/members/{id}", operationId: "getMember", useCase: getMember, summary: "Read a member", description: "With their role.", answer: member, versioned: true }),
  route({
    method: "patch",
    path: "/members/{id}",
    operationId: "updateMember",
    useCase: changeMemberRole,
    summary: "Give a member another role",
    description: "From their next request on. The last owner stays one, and a key makes no owners.",
    body: { name: "MemberChange", example: { role: "viewer" } },
    answer: member,
    versioned: true,
    refusals: { 409: "This is the only owner." },
  }),
  route({
    method: "delete",
    path: "/members/{id}",
    operationId: "deleteMember",
    useCase: removeMember,
    summary: "Remove a member",
    description: "Their clients become everyone's, their calendar links end, and their next request is refused. The last owner stays.",
    status: 204,
    refusals: { 409: "This is the only owner." },
  }),
  route({
    method: "get",
    path: "/member-invitations",
    operationId: "listMemberInvitations",
    useCase: listMemberInvitations,
    summary: "List invitations",
    description: "In the order in which they were sent; those that have ended too.",
    answer: { name: "MemberInvitationPage", schema: memberInvitationPageView, example: { data: [invitationExample], has_more: false, next_cursor: null } },
  }),
  route({
    method: "post",
    path: "/member-invitations",
    operationId: "createMemberInvitation",
    useCase: createMemberInvitation,
    summary: "Invite somebody",
    description: "By a link that is mailed to their address alone and works for seven days. A newer invitation ends the older.",
    body: { name: "NewMemberInvitation", example: { email: "noor@harbour.example", role: "coach" } },
    answer: invitation,
    status: 201,
    refusals: { 409: "They already belong to the organisation, or a request with this Idempotency-Key still runs." },
  }),
  route({
    method: "post",
    path: "/member-invitations/{id}/revoke",
    operationId: "revokeMemberInvitation",
    useCase: revokeMemberInvitation,
    summary: "Take an invitation back",
    description: "Its link opens nothing from now on.",
    answer: { ...invitation, example: { ...invitationExample, revoked_at: "2026-11-24T10:00:00.000Z" } },
    refusals: { 410: "It was accepted." },
  }),
];
