/** In days after a meeting: how long is kept what people told of themselves when they signed up. */
export const KEEP_DAYS = 14;
