import { counter } from '../../words/plural.ts';
import { pictureIn, type OnPaper } from './paper-sentences.ts';

const { number } = counter('tr-TR');
const compared = {
	'=': (value: string) => `${value} ise`,
	'!=': (value: string) => `${value} değilse`,
	'<': (value: string) => `${value} sayısından küçükse`,
	'<=': (value: string) => `en çok ${value} ise`,
	'>': (value: string) => `${value} sayısından büyükse`,
	'>=': (value: string) => `en az ${value} ise`
};

export const tr: OnPaper = {
	form: {
		howTo: 'Bu formu nasıl doldurursunuz?',
		rules: [
			'Mavi veya siyah kalemle yazın.',
			'Seçtiğiniz kutuya veya daireye çarpı koyun.',
			'Yanlış mı işaretlediniz? Yanlış kutunun içini tamamen karalayın. Sonra doğru kutuya çarpı koyun.',
			'Bir soruyu cevaplamak istemiyor musunuz? O soruyu atlayın.'
		],
		one: 'Bir kutuya çarpı koyun.',
		several: 'Size uyan bütün kutulara çarpı koyun.',
		atMost: 'En çok {most} kutuya çarpı koyun.',
		scale: 'Bir daireye çarpı koyun.',
		matrix: 'Her satırda bir daireye çarpı koyun.',
		matrixSeveral: 'Her satırda size uyan kutulara çarpı koyun.',
		statement: 'Konu',
		ranking: 'Sizin için en önemli olana 1, sonrakine 2 yazın ve böyle devam edin.',
		rankingMost:
			'Sizin için en önemli olana 1, sonrakine 2 yazın. Böylece {most} sırasına kadar devam edin. Kalanları boş bırakın.',
		points: '{total} puan dağıtın. Her satıra kaç puan verdiğinizi yazın.',
		neighbourhood: 'Mahalleye çarpı koyun.',
		day: 'gün',
		month: 'ay',
		year: 'yıl',
		pages: 'Sayfa {page} / {pages}',
		version: 'Sürüm {version}',
		number: 'Bu kâğıdın numarası: {number}',
		numberLater: 'Numara (belediye yazar):',
		qr: 'Bu kâğıdın numarasını içeren QR kodu.',
		qrOnline: 'Bu anketin internet adresini içeren QR kodu.',
		send: 'Bu formu şu adrese gönderin',
		before: 'Şu günden önce gönderin: {day}.',
		online: 'İnternette doldurmak ister misiniz? Adres: {url}.',
		thanks: 'Doldurduğunuz için teşekkür ederiz.'
	},
	list: {
		minutes: (count) => `Doldurmak yaklaşık ${number(count)} dakika sürer.`,
		only: (condition) => `Bunu yalnızca ${condition} doldurun.`,
		onlyPart: (condition) => `Bu bölümü yalnızca ${condition} doldurun.`,
		question: (called) => `soru ${called}`,
		earlier: (called) => `(soru ${called} için cevabınız)`,
		email: 'E-posta adresinizi cevaplarınızdan ayrı saklarız. Hiçbir zaman yayımlamayız ve iki yıl sonra sileriz.',
		file: (photosOnly, isNumbered) =>
			`Bu kâğıtla birlikte ${photosOnly ? 'bir fotoğraf' : 'bir fotoğraf veya bir sayfa'} gönderebilirsiniz. ${
				isNumbered ? 'Arkasına bu kâğıdın numarasını yazın.' : 'Aynı zarfa koyun.'
			}`,
		dilemma: 'Çarpınız bir tarafa ne kadar yakınsa, o tarafa o kadar çok katılıyorsunuz.',
		picture: pictureIn,
		example: 'ÖRNEK. Bu anket henüz açılmadı.',
		atTheDesk: 'Veya belediyenin gişesine verin.',
		download: 'Kâğıt mı istersiniz? Anketi yazdırın (PDF)'
	},
	conditions: {
		and: ' ve ',
		or: ' veya ',
		ticked: (called, option, isSo) =>
			`soru ${called} için “${option}” kutusunu ${isSo ? 'işaretlediyseniz' : 'işaretlemediyseniz'}`,
		answered: (called, isSo) => `soru ${called} için cevap ${isSo ? 'verdiyseniz' : 'vermediyseniz'}`,
		compared: (called, sign, value) => `soru ${called} için cevabınız ${compared[sign](value)}`,
		depends: (called) => `soru ${called} için yazdıklarınıza uyuyorsa`
	}
};
