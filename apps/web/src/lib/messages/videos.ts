/** What is said beside a video of another site. Apart from the other words: few pages have one. */
export interface VideoWords {
  /** "A video from {host}" */
  readonly title: string;
  /** What showing it tells {host}. */
  readonly why: string;
  readonly once: string;
  readonly targeting: string;
  readonly all: string;
  readonly settings: string;
  /** "Shown from {host}.": under the video, before the link to the settings. */
  readonly from: string;
  readonly remembered: string;
}
