import type { FieldWords } from './field-words.ts';

export const fields: FieldWords = {
	mapOfWijken: 'Karte der Stadtteile',
	placeChosen: (wijk) => `Sie haben einen Ort in ${wijk} gewählt.`,
	placeAgain: 'Klicken Sie auf die Karte, wenn Sie einen anderen Ort meinen.',
	removePlace: 'Ort entfernen',
	outsideMap: (label) =>
		`Bei „${label}“ haben Sie außerhalb der Stadtteile geklickt. Klicken Sie auf einen Ort in einem Stadtteil.`,
	elsewhereOnMap: (label, chosen, at) =>
		`Bei „${label}“ haben Sie ${chosen} gewählt, aber der Ort auf der Karte liegt in ${at}. Wählen Sie den Stadtteil neu oder entfernen Sie den Ort.`,

	chooseFile: 'Datei wählen',
	chooseOtherFile: 'Andere Datei wählen',
	fileDescriptionHint: 'Dann weiß auch jemand, der es nicht sehen kann, was Sie hinzufügen.',
	describe: (name) => `Was ist auf ${name} zu sehen?`,
	ownPhoto: 'Das Foto, das Sie hinzugefügt haben',
	addMoreFiles: 'Hinzufügen und noch eine Datei wählen',
	noRoomForFiles: (label, most) =>
		`Bei „${label}“ können Sie höchstens ${most} Dateien hinzufügen. Wir haben behalten, was noch passte. Entfernen Sie zuerst etwas, wenn Sie eine andere Datei hinzufügen möchten.`,
	photosOnly: (label) => `Bei „${label}“ können Sie nur Fotos hinzufügen. Wählen Sie ein Foto.`,
	descriptionTooLong: (most) => `Benutzen Sie höchstens ${most} Zeichen, um zu sagen, was darauf zu sehen ist.`,
	refusedFiles: {
		tooLarge: 'Diese Datei ist größer als 8 MB. Wählen Sie ein kleineres Foto oder verkleinern Sie es zuerst.',
		empty: 'Diese Datei ist leer. Wählen Sie eine andere Datei.',
		unknown:
			'Diese Datei können wir nicht lesen. Wählen Sie ein Foto oder ein PDF. Ist es ein Foto? Dann speichern Sie es als JPEG und wählen Sie es noch einmal.',
		heic: 'Dieses Foto ist eine HEIC-Datei. Die können wir nicht lesen. Senden Sie das Foto als JPEG, oder machen Sie ein Bildschirmfoto davon und senden Sie das.',
		brokenPicture:
			'Dieses Foto ist beschädigt. Vielleicht ging beim Speichern etwas schief. Wählen Sie ein anderes Foto.',
		tooManyPixels: 'Dieses Foto hat zu viele Bildpunkte. Verkleinern Sie es und fügen Sie es dann hinzu.',
		brokenDocument:
			'Dieses PDF können wir nicht lesen. Öffnen Sie das Dokument, speichern Sie es neu als PDF und fügen Sie es dann hinzu.',
		locked: 'Dieses PDF ist geschützt. Speichern Sie das Dokument ohne Passwort und fügen Sie es dann hinzu.',
		tooManyPages: 'Dieses PDF ist zu lang oder zu kompliziert. Fügen Sie ein Dokument mit höchstens 200 Seiten hinzu.',
		tooMany: 'Sie haben schon 20 Dateien hinzugefügt. Entfernen Sie zuerst eine.'
	}
};
