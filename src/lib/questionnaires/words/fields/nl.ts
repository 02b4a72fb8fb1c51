import { refusedFiles } from '#lib/uploads/upload.ts';
import type { FieldWords } from './field-words.ts';

export const fields: FieldWords = {
	mapOfWijken: 'Kaart van de wijken',
	placeChosen: (wijk) => `U koos een plek in ${wijk}.`,
	placeAgain: 'Klik op de kaart als u een andere plek bedoelt.',
	removePlace: 'Haal de plek weg',
	outsideMap: (label) => `Bij “${label}” klikte u buiten de wijken. Klik op een plek in een wijk.`,
	elsewhereOnMap: (label, chosen, at) =>
		`Bij “${label}” koos u ${chosen}, maar de plek op de kaart ligt in ${at}. Kies de wijk opnieuw, of haal de plek weg.`,

	chooseFile: 'Kies een bestand',
	chooseOtherFile: 'Kies een ander bestand',
	fileDescriptionHint: 'Dan weet ook iemand die het niet kan zien, wat u toevoegt.',
	describe: (name) => `Wat is er te zien op ${name}?`,
	ownPhoto: 'De foto die u toevoegde',
	addMoreFiles: 'Voeg toe en kies er nog een',
	noRoomForFiles: (label, most) =>
		`Bij “${label}” kunt u hoogstens ${most} bestanden toevoegen. Wij bewaarden wat nog paste. Haal eerst iets weg als u een ander bestand wilt toevoegen.`,
	photosOnly: (label) => `Bij “${label}” kunt u alleen foto’s toevoegen. Kies een foto.`,
	descriptionTooLong: (most) => `Gebruik hoogstens ${most} tekens om te zeggen wat erop te zien is.`,
	refusedFiles
};
