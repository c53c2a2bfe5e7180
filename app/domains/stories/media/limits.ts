/** A recording of ten minutes takes two to ten MB, by the kind of telephone. */
export const largestVoice = 12_000_000;

/** Ten minutes: as much as someone listens to in one go. */
export const longestVoice = 600;

export const largestPicture = 15_000_000;

/** More than the camera of nearly every telephone gives; decoded it takes 200 MB at most. */
export const mostPixels = 50_000_000;

/** A picture is kept no larger than this on either side: enough for a screen and for paper. */
export const longestSide = 1_600;

/**
 * The largest form with a story in it. A recording or a picture that is somewhat too large still comes in, so that its
 * teller hears which of the two it is.
 */
export const largestTelling = 32_000_000;
