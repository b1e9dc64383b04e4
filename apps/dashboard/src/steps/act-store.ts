/** What was done to steps in this tab: what lists leave out until they are asked for again, and what Z takes back. */

/** Something recorded, as far as taking it back needs it. */
export interface RecordedFact {
  applicationId: string;
  factId: string;
}

export interface StepAct {
  label: string;
  /** `stepKey` of every step it was done to. */
  keys: readonly string[];
  /** Resolves once the server has answered: what it recorded. */
  recorded: Promise<readonly RecordedFact[]>;
}

interface State {
  /** Keys of steps that lists leave out. */
  gone: ReadonlySet<string>;
  /** The newest last. */
  acts: readonly StepAct[];
}

let state: State = { gone: new Set(), acts: [] };
const listeners = new Set<() => void>();

function become(next: State) {
  state = next;
  for (const listener of listeners) listener();
}

export function subscribeActs(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const currentActs = (): State => state;

/** Lists leave these steps out from now on. */
export function leaveOut(keys: readonly string[]): void {
  become({ ...state, gone: new Set([...state.gone, ...keys]) });
}

/** Lists show these steps again, if they still have them. */
export function showAgain(keys: Iterable<string>): void {
  const gone = new Set(state.gone);
  for (const key of keys) gone.delete(key);
  if (gone.size !== state.gone.size) become({ ...state, gone });
}

export function rememberAct(act: StepAct): void {
  become({ ...state, acts: [...state.acts, act] });
}

/** Takes an act from what can be taken back. @returns whether it was still there */
export function forgetAct(act: StepAct): boolean {
  if (!state.acts.includes(act)) return false;
  become({ ...state, acts: state.acts.filter((other) => other !== act) });
  return true;
}
