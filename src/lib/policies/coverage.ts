/** What is looked at, in the order in which it is told. */
export const coverageKinds = [
	{ key: 'themes', anchor: 'themas', label: 'thema’s', heading: 'Thema’s' },
	{ key: 'findings', anchor: 'rode-draden', label: 'rode draden', heading: 'Rode draden' },
	{ key: 'advice', anchor: 'adviespunten', label: 'adviespunten', heading: 'Punten van de adviesraad' },
	{ key: 'neighbourhoods', anchor: 'wijken', label: 'wijken', heading: 'Wijken' }
] as const;
