ALTER TABLE "organisations" ADD COLUMN "policy_id" text;
