/**
 * Holds what a reader does before the code of a page has come, and does it again once the page answers: presses on
 * buttons, forms sent, and what was typed or chosen. Links and `details` work without code and are left alone, as is a form
 * that has an `action` of its own.
 *
 * Written into the document before everything else, so it stands alone: it uses nothing from outside itself. What React has
 * taken over is known by the property that it leaves on each element; should that name ever change, nothing is held back
 * and the page is as it would be without this.
 */
export function holdEarlyActs(): void {
  const patience = 30_000;
  const began = performance.now();
  // Nothing from outside, so this too stands inside.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const taken = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactProps$"));
  const waiting = new Map<Element, () => void>();

  function hold(element: Element, act: () => void) {
    if (waiting.size === 0) requestAnimationFrame(look);
    waiting.set(element, act);
  }
  function look() {
    for (const [element, act] of waiting) {
      if (element.isConnected && performance.now() - began < patience && !taken(element)) continue;
      waiting.delete(element);
      // A moment later the whole part answers, not this element alone.
      if (element.isConnected && taken(element)) requestAnimationFrame(() => setTimeout(act));
    }
    if (waiting.size > 0) requestAnimationFrame(look);
  }
  /** Types the text again, in a field that now tells React of it. */
  function holdText(field: HTMLInputElement | HTMLTextAreaElement) {
    if (waiting.has(field)) return;
    let typed = field.value;
    const follow = () => {
      typed = field.value;
    };
    field.addEventListener("input", follow);
    hold(field, () => {
      field.removeEventListener("input", follow);
      const [start, end] = [field.selectionStart, field.selectionEnd];
      // React compares with what it last saw in the field, which is what was typed: first it sees another text.
      field.value = "";
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, typed);
      if (document.activeElement === field && start !== null) field.setSelectionRange(start, end);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  function holdTick(field: HTMLInputElement) {
    const { checked } = field;
    hold(field, () => {
      field.checked = !checked;
      field.click();
    });
  }
  function holdChoice(field: HTMLSelectElement) {
    const { value } = field;
    hold(field, () => {
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  addEventListener(
    "click",
    ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button === null || taken(button) || (button.type === "submit" && button.form !== null)) return;
      // React may have answered at once, by taking the part over before the press reached it.
      setTimeout(() => {
        if (!taken(button)) hold(button, () => button.click());
      });
    },
    true,
  );
  addEventListener(
    "submit",
    (event) => {
      const { target: form, submitter } = event;
      if (!(form instanceof HTMLFormElement) || form.hasAttribute("action") || taken(form)) return;
      event.preventDefault();
      hold(form, () => form.requestSubmit(submitter));
    },
    true,
  );
  addEventListener(
    "input",
    ({ target: field }) => {
      if (!(field instanceof Element) || taken(field)) return;
      if (field instanceof HTMLSelectElement) holdChoice(field);
      else if (field instanceof HTMLTextAreaElement) holdText(field);
      else if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) holdTick(field);
      else if (field instanceof HTMLInputElement && field.type !== "file") holdText(field);
    },
    true,
  );
}
