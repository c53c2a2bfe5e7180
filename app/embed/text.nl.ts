export const embedText = {
  /** What the frame is, for who does not see it, when the site does not say so itself. */
  title: 'Vertel wat je meemaakte',
};
