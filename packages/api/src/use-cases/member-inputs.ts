import { email, id, name } from "@tact/facts";
import { z } from "zod";

const role = z.enum(["owner", "coach", "viewer"]);
const ifVersion = z.int().min(1).optional().meta({ description: "The version that the change was made for." });

export const memberRoleChange = z.strictObject({ id, role, ifVersion });
export const newMemberInvitation = z.strictObject({ email, role });
export const organisationChange = z.strictObject({
  name: name.optional(),
  twoFactorRequired: z.boolean().optional().meta({ description: "Whether members need a second factor. Whoever asks for it must have one." }),
  ifVersion,
});

export const digestChange = z.strictObject({ digest: z.boolean().optional(), digestHour: z.int().min(0).max(23).optional() });
