/** What a place has for who cannot come in, hear, see or bear everything. */
export const accessKinds = ['wheelchair', 'toilet', 'lift', 'hearing_loop', 'sign_language', 'quiet'] as const;

export type AccessKind = (typeof accessKinds)[number];

export const accessLabels: Record<AccessKind, string> = {
	wheelchair: 'U kunt naar binnen met een rolstoel of rollator',
	toilet: 'Er is een wc voor wie in een rolstoel zit',
	lift: 'Alles is op de begane grond, of er is een lift',
	hearing_loop: 'Er is een ringleiding voor wie slecht hoort',
	sign_language: 'Er komt een gebarentolk als u daarom vraagt',
	quiet: 'Er is een rustige plek zonder geluid en fel licht'
};
