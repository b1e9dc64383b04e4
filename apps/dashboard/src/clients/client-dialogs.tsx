"use client";

import type { ClientView } from "@tact/api/views";
import type { ClientDialog } from "./client-dialog.ts";
import EditApplicationDialog from "./edit-application-dialog.tsx";
import { EditClientDialog } from "./edit-client-dialog.tsx";
import EditEmployerDialog from "./edit-employer-dialog.tsx";
import { EraseDialog } from "./erase-dialog.tsx";
import { NewApplicationDialog } from "./new-application-dialog.tsx";
import { RevokeLink } from "./revoke-link.tsx";
import ShareDialog from "./share-dialog.tsx";

/** The dialogs of a client's page, loaded with the first of them. */
export default function ClientDialogs({ client, dialog, onOpen }: { client: ClientView; dialog: ClientDialog; onOpen: (dialog: ClientDialog | null) => void }) {
  const close = () => onOpen(null);
  switch (dialog.kind) {
    case "edit":
      return <EditClientDialog client={client} onClose={close} />;
    case "share":
      return <ShareDialog clientId={client.id} name={client.name} email={client.email} onClose={close} />;
    case "erase":
      return <EraseDialog client={client} onClose={close} />;
    case "new-application":
      return <NewApplicationDialog client={client} onClose={close} />;
    case "revoke":
      return <RevokeLink link={dialog.link} onClose={close} />;
    case "application":
      return <EditApplicationDialog applicationId={dialog.applicationId} onClose={close} />;
    case "employer":
      return <EditEmployerDialog employerId={dialog.employerId} onClose={close} />;
  }
}
