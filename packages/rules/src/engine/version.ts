/** Rises when the same facts may yield another plan: stored plans name the engine that made them. */
export const engineVersion = "1.1.0";
