/** Words of the page that stands where no other could be made: by themselves, for nothing else may be loaded there. See `en.ts`. */
export const brokenWords = { title: "Something went wrong on this page", text: "Nothing was lost. What is recorded stays recorded.", retry: "Try again" } as const;
