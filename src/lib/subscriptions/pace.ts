/** `weekly`: all news, once a week at most · `steps`: only the large steps, on the day itself. */
export const paces = ['weekly', 'steps'] as const;

export type Pace = (typeof paces)[number];

export const paceLabels: Record<Pace, { name: string; meaning: string }> = {
	weekly: { name: 'Alle nieuws, hoogstens één keer per week', meaning: 'Is er geen nieuws? Dan krijgt u geen mail.' },
	steps: {
		name: 'Alleen bij grote stappen',
		meaning: 'Bijvoorbeeld: er is een nieuwe tekst, of de raad heeft besloten. Hoogstens één mail per dag.'
	}
};
