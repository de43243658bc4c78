/** The questions a petition is drafted by, in their order; `check` asks nothing. */
export const STEPS = ['what', 'who', 'why', 'media', 'topics', 'language', 'safety', 'end', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** Which step asks for a piece of the checklist. */
export const STEP_OF = {
  title: 'what',
  target: 'who',
  body: 'why',
  media: 'media',
  topics: 'topics',
  closesAt: 'end',
} as const satisfies Record<string, Step>;

export function isStep(text: string): text is Step {
  return STEPS.some((step) => step === text);
}

/** The step `by` places after `step`, or `null` where there is none. */
export function stepFrom(step: Step, by: 1 | -1): Step | null {
  return STEPS[STEPS.indexOf(step) + by] ?? null;
}

/** Where the step of a draft is. `petition` is its public id: its address follows its title. */
export function stepPath(petition: string, step: Step | 'preview'): string {
  return `/start/${encodeURIComponent(petition)}/${step}`;
}
