/**
 * Watch whether the reader looks at this tab.
 *
 * @param hiddenFor how long the tab must be hidden before `hide` is called, in milliseconds
 * @param show called when the tab is looked at again, only after a `hide`
 * @returns stops watching
 */
export function onVisibility({
  hiddenFor,
  hide,
  show,
}: {
  readonly hiddenFor: number;
  readonly hide: () => void;
  readonly show: () => void;
}): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hidden = false;

  const change = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      timer = setTimeout(() => {
        hidden = true;
        hide();
      }, hiddenFor);
    } else if (hidden) {
      hidden = false;
      show();
    }
  };

  change();
  document.addEventListener('visibilitychange', change);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', change);
  };
}
