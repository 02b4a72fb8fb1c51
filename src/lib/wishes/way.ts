/** How a wish comes: from somebody's own screen, from the kiosk in the hall, or from a paper card. */
export const ways = ['online', 'kiosk', 'card'] as const;

export type Way = (typeof ways)[number];

export const wayLabels: Record<Way, string> = {
	online: 'Op een eigen scherm',
	kiosk: 'Aan een kiosk',
	card: 'Op een kaart'
};

/** When a moderator of a tree reads what people wish. */
export const looking = ['before', 'after'] as const;

export type Looking = (typeof looking)[number];

export const lookingLabels: Record<Looking, string> = {
	before: 'Een moderator leest elke wens eerst',
	after: 'Een wens hangt er meteen, een moderator leest hem daarna'
};

/** What the door is told of a wish, beside its words. */
export interface Brought {
	way: Way;
	/** That was given out before the wish came in: it becomes its volgcode. */
	code?: string;
	/** When a moderator reads it, whatever its tree does. */
	looking?: Looking;
}
