import type { FieldWords } from './field-words.ts';

export const fields: FieldWords = {
	mapOfWijken: 'Map of the neighbourhoods',
	placeChosen: (wijk) => `You chose a place in ${wijk}.`,
	placeAgain: 'Click on the map if you mean another place.',
	removePlace: 'Remove the place',
	outsideMap: (label) => `For “${label}” you clicked outside the neighbourhoods. Click on a place in a neighbourhood.`,
	elsewhereOnMap: (label, chosen, at) =>
		`For “${label}” you chose ${chosen}, but the place on the map is in ${at}. Choose the neighbourhood again, or remove the place.`,

	chooseFile: 'Choose a file',
	chooseOtherFile: 'Choose another file',
	fileDescriptionHint: 'Then people who cannot see it also know what you add.',
	describe: (name) => `What does ${name} show?`,
	ownPhoto: 'The photo you added',
	addMoreFiles: 'Add and choose another',
	noRoomForFiles: (label, most) =>
		`For “${label}” you can add at most ${most} files. We kept what still fitted. Remove something first if you want to add another file.`,
	photosOnly: (label) => `For “${label}” you can only add photos. Choose a photo.`,
	descriptionTooLong: (most) => `Use at most ${most} characters to say what it shows.`,
	refusedFiles: {
		tooLarge: 'This file is larger than 8 MB. Choose a smaller photo, or make it smaller first.',
		empty: 'This file is empty. Choose another file.',
		unknown:
			'We cannot read this file. Choose a photo or a PDF. Is it a photo? Then save it as JPEG and choose it again.',
		heic: 'This photo is a HEIC file. We cannot read that. Send the photo as JPEG, or take a screenshot of it and send that.',
		brokenPicture: 'This photo is damaged. Perhaps something went wrong while saving it. Choose another photo.',
		tooManyPixels: 'This photo has too many pixels. Make it smaller and add it then.',
		brokenDocument: 'We cannot read this PDF. Open the document, save it as PDF again and add it then.',
		locked: 'This PDF is protected. Save the document without a password and add it then.',
		tooManyPages: 'This PDF is too long or too complicated. Add a document of at most 200 pages.',
		tooMany: 'You have added 20 files already. Remove one first.'
	}
};
