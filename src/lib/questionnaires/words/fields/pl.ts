import type { FieldWords } from './field-words.ts';

export const fields: FieldWords = {
	mapOfWijken: 'Mapa dzielnic',
	placeChosen: (wijk) => `Wybrane miejsce leży w dzielnicy ${wijk}.`,
	placeAgain: 'Proszę kliknąć na mapie, jeśli chodzi o inne miejsce.',
	removePlace: 'Usuń miejsce',
	outsideMap: (label) => `Kliknięcie przy „${label}” jest poza dzielnicami. Proszę kliknąć miejsce w dzielnicy.`,
	elsewhereOnMap: (label, chosen, at) =>
		`Przy „${label}” wybrano ${chosen}, ale miejsce na mapie leży w dzielnicy ${at}. Proszę wybrać dzielnicę ponownie albo usunąć miejsce.`,

	chooseFile: 'Wybierz plik',
	chooseOtherFile: 'Wybierz inny plik',
	fileDescriptionHint: 'Wtedy także osoba, która tego nie widzi, będzie wiedzieć, co to jest.',
	describe: (name) => `Co widać na ${name}?`,
	ownPhoto: 'Dodane zdjęcie',
	addMoreFiles: 'Dodaj i wybierz kolejny',
	noRoomForFiles: (label, most) =>
		`Najwyższa liczba plików przy „${label}” to ${most}. Zachowaliśmy te, które się zmieściły. Aby dodać inny plik, proszę najpierw coś usunąć.`,
	photosOnly: (label) => `Przy „${label}” można dodać tylko zdjęcia. Proszę wybrać zdjęcie.`,
	descriptionTooLong: (most) => `Proszę opisać, co widać, używając najwyżej ${most} znaków.`,
	refusedFiles: {
		tooLarge: 'Ten plik jest większy niż 8 MB. Proszę wybrać mniejsze zdjęcie albo najpierw je zmniejszyć.',
		empty: 'Ten plik jest pusty. Proszę wybrać inny plik.',
		unknown:
			'Nie możemy odczytać tego pliku. Proszę wybrać zdjęcie albo PDF. Jeśli to zdjęcie, proszę zapisać je jako JPEG i wybrać ponownie.',
		heic: 'To zdjęcie jest plikiem HEIC. Nie możemy go odczytać. Proszę wysłać zdjęcie jako JPEG albo zrobić jego zrzut ekranu i go wysłać.',
		brokenPicture: 'To zdjęcie jest uszkodzone. Może coś się nie udało przy zapisie. Proszę wybrać inne zdjęcie.',
		tooManyPixels: 'To zdjęcie ma za dużo pikseli. Proszę je zmniejszyć i wtedy dodać.',
		brokenDocument:
			'Nie możemy odczytać tego pliku PDF. Proszę otworzyć dokument, zapisać go ponownie jako PDF i wtedy dodać.',
		locked: 'Ten PDF jest zabezpieczony. Proszę zapisać dokument bez hasła i wtedy dodać.',
		tooManyPages: 'Ten PDF jest za długi lub zbyt złożony. Proszę dodać dokument do 200 stron.',
		tooMany: 'Dodano już 20 plików. Proszę najpierw usunąć jeden.'
	}
};
