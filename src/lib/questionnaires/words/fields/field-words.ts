import type { WhyRefused } from '#lib/uploads/upload.ts';

/** What the platform says at a place on the map and at a file, in one language. */
export interface FieldWords {
	/** What the picture of the map is. */
	mapOfWijken: string;
	placeChosen: (wijk: string) => string;
	placeAgain: string;
	removePlace: string;
	outsideMap: (label: string) => string;
	/** Another wijk was chosen from the list than the one in which the place lies. */
	elsewhereOnMap: (label: string, chosen: string, at: string) => string;

	chooseFile: string;
	/** In the place of what is there. */
	chooseOtherFile: string;
	fileDescriptionHint: string;
	describe: (name: string) => string;
	/** Of a photo of which nobody said what is on it. */
	ownPhoto: string;
	/** Keeps what was chosen, and asks for more. */
	addMoreFiles: string;
	noRoomForFiles: (label: string, most: number) => string;
	photosOnly: (label: string) => string;
	descriptionTooLong: (most: number) => string;
	/** What may be wrong with a file. */
	refusedFiles: Record<WhyRefused, string>;
}
