import type { FieldWords } from './field-words.ts';

export const fields: FieldWords = {
	mapOfWijken: 'Mahallelerin haritası',
	placeChosen: (wijk) => `${wijk} içinde bir yer seçtiniz.`,
	placeAgain: 'Başka bir yeri kastediyorsanız haritaya tıklayın.',
	removePlace: 'Yeri kaldır',
	outsideMap: (label) => `“${label}” için mahallelerin dışına tıkladınız. Bir mahallenin içindeki bir yere tıklayın.`,
	elsewhereOnMap: (label, chosen, at) =>
		`“${label}” için ${chosen} seçtiniz, ama haritadaki yer ${at} içinde. Mahalleyi yeniden seçin veya yeri kaldırın.`,

	chooseFile: 'Bir dosya seçin',
	chooseOtherFile: 'Başka bir dosya seçin',
	fileDescriptionHint: 'Böylece göremeyen biri de ne eklediğinizi bilir.',
	describe: (name) => `${name} dosyasında ne görünüyor?`,
	ownPhoto: 'Eklediğiniz fotoğraf',
	addMoreFiles: 'Ekle ve bir tane daha seç',
	noRoomForFiles: (label, most) =>
		`“${label}” için en çok ${most} dosya ekleyebilirsiniz. Sığanları sakladık. Başka bir dosya eklemek isterseniz önce bir şey kaldırın.`,
	photosOnly: (label) => `“${label}” için yalnızca fotoğraf ekleyebilirsiniz. Bir fotoğraf seçin.`,
	descriptionTooLong: (most) => `Ne göründüğünü anlatmak için en çok ${most} karakter kullanın.`,
	refusedFiles: {
		tooLarge: 'Bu dosya 8 MB’tan büyük. Daha küçük bir fotoğraf seçin veya önce küçültün.',
		empty: 'Bu dosya boş. Başka bir dosya seçin.',
		unknown:
			'Bu dosyayı okuyamıyoruz. Bir fotoğraf veya bir PDF seçin. Bu bir fotoğraf mı? O zaman onu JPEG olarak kaydedin ve yeniden seçin.',
		heic: 'Bu fotoğraf bir HEIC dosyası. Bunu okuyamıyoruz. Fotoğrafı JPEG olarak gönderin veya ekran görüntüsünü alıp onu gönderin.',
		brokenPicture: 'Bu fotoğraf bozuk. Kaydederken bir sorun olmuş olabilir. Başka bir fotoğraf seçin.',
		tooManyPixels: 'Bu fotoğrafta çok fazla piksel var. Küçültüp öyle ekleyin.',
		brokenDocument: 'Bu PDF’yi okuyamıyoruz. Belgeyi açın, yeniden PDF olarak kaydedin ve öyle ekleyin.',
		locked: 'Bu PDF korumalı. Belgeyi parolasız kaydedin ve öyle ekleyin.',
		tooManyPages: 'Bu PDF çok uzun veya çok karmaşık. En çok 200 sayfalık bir belge ekleyin.',
		tooMany: 'Zaten 20 dosya eklediniz. Önce birini kaldırın.'
	}
};
