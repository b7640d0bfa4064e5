/** The mark of `assets/icon.svg`, in the colours of the page it stands on. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path class="logo-page" d="M6.5 2.5h8l5 5v11a3 3 0 0 1-3 3h-10a3 3 0 0 1-3-3v-13a3 3 0 0 1 3-3z" />
      <path class="logo-line group-sharing" d="M7 10h9" />
      <path class="logo-line group-tracking" d="M7 13.7h9" />
      <path class="logo-line group-retention" d="M7 17.4h5.5" />
    </svg>
  );
}
