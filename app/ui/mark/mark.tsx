/**
 * The sign of Zodat, drawn by us: a round table seen from above with five seats, one for each part of the cycle.
 * The first seat is warm, because it begins with meeting.
 */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 64 64" width="40" height="40" aria-hidden="true" focusable="false">
      <circle className="mark__table" cx="32" cy="33" r="13" />
      <circle className="mark__first" cx="32" cy="9" r="6.5" />
      <circle className="mark__seat" cx="54.8" cy="25.6" r="6.5" />
      <circle className="mark__seat" cx="46.1" cy="52.4" r="6.5" />
      <circle className="mark__seat" cx="17.9" cy="52.4" r="6.5" />
      <circle className="mark__seat" cx="9.2" cy="25.6" r="6.5" />
    </svg>
  );
}
