export const errorSummaryText = {
  title: 'Er klopt nog iets niet',
};
