import type { Point } from '#lib/neighbourhoods/outlines.ts';

// The map of Lindewaard, drawn on a sheet of 1000 by 760 with the north on top. The Linde runs through it from west to
// east; both its banks are borders, so that the map shows the water between them.

export type Border = keyof typeof borders;

export const borders = {
	// Around the municipality.
	west: line(40, 494, 22, 450, 34, 392, 18, 352, 52, 300),
	northwest: line(52, 300, 66, 236, 104, 228, 112, 168, 168, 150, 176, 104, 262, 84, 268, 58, 352, 66, 428, 48),
	northeast: line(428, 48, 520, 30, 528, 52, 640, 40, 726, 64, 732, 92, 846, 106, 858, 152, 930, 176, 955, 250),
	east: line(955, 250, 990, 300, 972, 342, 984, 384, 966, 426),
	southwest: line(
		38,
		520,
		14,
		570,
		44,
		604,
		34,
		652,
		92,
		690,
		154,
		686,
		168,
		728,
		300,
		716,
		372,
		738,
		452,
		722,
		600,
		736
	),
	southeast: line(600, 736, 690, 722, 706, 744, 812, 716, 838, 668, 914, 640, 926, 584, 984, 548, 974, 454),
	// The banks of the Linde.
	northBankWest: line(40, 494, 128, 512, 220, 552, 300, 566, 372, 540),
	northBankMiddle: line(372, 540, 436, 500, 510, 470, 604, 479),
	northBankEast: line(604, 479, 690, 514, 780, 522, 880, 478, 966, 426),
	southBankWest: line(38, 520, 126, 540, 216, 580, 304, 595, 386, 568, 446, 528, 514, 499, 600, 508, 640, 524),
	southBankEast: line(640, 524, 690, 544, 786, 552, 892, 506, 974, 454),
	// The railway, and around the station.
	railwayWest: line(52, 300, 200, 290, 300, 278, 390, 262),
	railwayEast: line(640, 235, 780, 252, 955, 250),
	stationNorthwest: line(390, 262, 400, 216, 446, 194),
	stationNorth: line(446, 194, 520, 182, 534, 198, 600, 202, 640, 235),
	stationEast: line(640, 235, 652, 296, 616, 350),
	stationSouth: line(616, 350, 540, 356, 528, 376, 450, 362, 384, 366),
	stationWest: line(384, 366, 372, 318, 390, 262),
	// Between the other wijken.
	ringRoad: line(428, 48, 438, 112, 428, 152, 446, 194),
	lindeAvenue: line(384, 366, 366, 420, 376, 470, 358, 500, 372, 540),
	millStream: line(616, 350, 644, 392, 626, 436, 604, 479),
	dike: line(640, 524, 652, 580, 690, 606, 664, 652, 622, 676, 600, 736)
} satisfies Record<string, readonly Point[]>;

/** Water and rails bend; the other borders follow ditches and roads. */
export const curved: ReadonlySet<Border> = new Set<Border>([
	'northBankWest',
	'northBankMiddle',
	'northBankEast',
	'southBankWest',
	'southBankEast',
	'railwayWest',
	'railwayEast',
	'stationNorthwest',
	'stationEast',
	'stationWest',
	'ringRoad',
	'millStream'
]);

export const outlines: Record<string, readonly (Border | `-${Border}`)[]> = {
	'Oude Haven': ['-stationSouth', 'millStream', '-northBankMiddle', '-lindeAvenue'],
	Lindenkwartier: ['railwayWest', '-stationWest', 'lindeAvenue', '-northBankWest', 'west'],
	'De Hoven': ['northwest', 'ringRoad', '-stationNorthwest', '-railwayWest'],
	Waterrijk: ['northeast', '-railwayEast', '-stationNorth', '-ringRoad'],
	Stationskwartier: ['stationNorthwest', 'stationNorth', 'stationEast', 'stationSouth', 'stationWest'],
	Molenveld: ['railwayEast', 'east', '-northBankEast', '-millStream', '-stationEast'],
	Buitenlinde: ['southBankWest', 'dike', '-southwest'],
	Aagtendorp: ['southBankEast', '-southeast', '-dike']
};

/** From pairs of numbers. */
function line(...numbers: number[]): Point[] {
	return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}
