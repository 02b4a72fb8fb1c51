/** Adverbs that say when, where, how much or whether: common, and in no list of the platform. */
export const otherAdverbs = `
aanstonds achteraan alsnog altijd amper asjeblieft beneden binnenkort blijkbaar boven bovendien buiten daar daarbij daardoor daarentegen
daarheen daarin daarmee daarna daarnaast daarom daarop daarover daartegen daartussen daaruit daarvan daarvoor dadelijk dan destijds doorgaans
dus echter eens eerder eerst eergisteren eigenlijk elders enigszins er eraan erbij erdoor ergens erin ermee erna ernaast erop erover
ertoe eruit ervan ervoor even eventueel evenwel gauw gewoonlijk gisteren graag haast heden heel heen helaas helemaal hier hierbij hierdoor hiermee
hierna hierom hierop hierover hiervan hiervoor hoe hoeveel hooguit hoogstens hopelijk immers inderdaad ineens inmiddels intussen jaarlijks
juist kennelijk kortgeleden laatst linksaf maandelijks maar meestal meteen mits minder minstens misschien momenteel morgen nauwelijks
nergens niet niettemin nog nogal nogmaals nooit nu om ondertussen onlangs ongeveer ooit ook opeens opnieuw overal overdag overigens
overmorgen pas rechtsaf reeds ruimschoots samen sinds slechts snel soms spoedig steeds straks tamelijk te tegelijk telkens tenminste
tenslotte terug tevens thans thuis toch toen tot trouwens uiteindelijk uiteraard uiterst vaak vandaag vandaar vanavond vanmiddag
vanmorgen vannacht veel vervolgens verder vermoedelijk voldoende volgens vooraan vooraf vooral voorlopig vooruit voortaan vroeger waar waarbij
waardoor waarheen waarin waarmee waarna waarom waarop waarover waarschijnlijk waaruit waarvan waarvoor wanneer wederom weer weg wekelijks wel weldra
wellicht weliswaar weinig zeer zeker zelden zelfs zo zoals zodoende zojuist zonet
`;
