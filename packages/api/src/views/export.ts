import { z } from "zod";

export const exportedFileView = z
  .strictObject({
    fileName: z.string(),
    mediaType: z.string(),
    content: z.string().meta({ description: "The file in base64." }),
  })
  .meta({ description: "A file to keep." });
export type ExportedFileView = z.infer<typeof exportedFileView>;
