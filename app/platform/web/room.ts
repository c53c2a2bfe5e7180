export interface Room {
  /** Takes place for so many bytes and gives what ends it; null when there is no place now. */
  enter(bytes: number): (() => void) | null;
}

/** Room for so many bytes at once, so that a few large forms together cannot fill the memory. */
export function createRoom(most: number): Room {
  let taken = 0;
  return {
    enter(bytes) {
      if (taken + bytes > most) return null;
      taken += bytes;
      let inside = true;
      return () => {
        if (inside) taken -= bytes;
        inside = false;
      };
    },
  };
}
