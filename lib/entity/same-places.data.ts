/**
 * Names of one place, in Indonesian, English and newspapers' short forms, one place a line.
 * Countries are from i18n-iso-countries (MIT); short forms and the rest were written by hand.
 * It must not hold places learnt from any article.
 */

const places = (lists: string): readonly (readonly string[])[] =>
  lists
    .trim()
    .split('\n')
    .map((line) => line.split('='));

/** Each place with all names it is known by. */
export const SAME_PLACES: readonly (readonly string[])[] = places(`
AS=Amerika Serikat=Negeri Paman Sam=U.S.=U.S.A.=US=USA=United States=United States of America
Africa=Afrika
Afrika Selatan=South Africa
Afrika Tengah=Central African Republic
Aland Islands=Åland Islands
American Samoa=Samoa Amerika
Antartika Perancis=French Southern Territories
Antigua and Barbuda=Antigua dan Barbuda
Arab Saudi=Saudi=Saudi Arabia
Asia Tenggara=South-East Asia=Southeast Asia
Athena=Athens
Babel=Bangka Belitung=Kepulauan Bangka Belitung
Bahama=Bahamas
Bali=Pulau Bali=Pulau Dewata
Belanda=Netherlands
Belarus=Belarusia
Belgia=Belgium
Bosnia and Herzegovina=Bosnia dan Herzegovina
Bouvet Island=Kepulauan Bouvet
Brasil=Brazil
Britain=Britania=Britania Raya=Great Britain=Inggris=Inggris Raya=Kerajaan Inggris=UK=United Kingdom
British Indian Ocean Territory=Teritori Samudra Hindia Britania
Brussel=Brussels
Cairo=Kairo
Cambodia=Kamboja
Cameroon=Kamerun
Canada=Kanada
Cape Verde=Tanjung Verde
Cayman Islands=Kepulauan Cayman
Central Java=Jateng=Jawa Tengah
China=Cina=Negeri Tirai Bambu=People's Republic of China=RRT=Republik Rakyat Tiongkok=Tiongkok
Christmas Island=Pulau Natal
Colombia=Kolombia
Comoros=Komoro
Congo=Democratic Republic of the Congo=Republik Demokratik Kongo
Congo=Kongo=Republic of the Congo
Cook Islands=Kepulauan Cook
Costa Rica=Kosta Rika
Cote d'Ivoire=Côte d'Ivoire=Ivory Coast=Pantai Gading
Croatia=Kroasia
Cuba=Kuba
Cyprus=Siprus
Czech Republic=Czechia=Republik Ceko
DI Yogyakarta=DIY=Daerah Istimewa Yogyakarta=Jogja=Jogjakarta=Yogya=Yogyakarta
DKI=DKI Jakarta=Jakarta
Damascus=Damaskus
Den Haag=The Hague
Dominica=Dominika
Dominican Republic=Republik Dominika
East Java=Jatim=Jawa Timur
Ecuador=Ekuador
Egypt=Mesir
Equatorial Guinea=Guinea Khatulistiwa
Eropa=Europe
Faroe Islands=Kepulauan Faroe
Filipina=Philippines
Finland=Finlandia
France=Perancis=Prancis
French Guiana=Guyana Perancis
French Polynesia=Polinesia Perancis
Gambia=Republic of The Gambia
Geneva=Jenewa
Georgia Selatan dan Kepulauan Sandwich Selatan=South Georgia and the South Sandwich Islands
Germany=Jerman
Greece=Yunani
Guatamala=Guatemala
Heard Island and McDonald Islands=Pulau Heard dan Kepulauan McDonald
Hungaria=Hungary
Iceland=Islandia
Indonesia=Republik Indonesia
Irak=Iraq
Iran=Islamic Republic of Iran=Republik Islam Iran
Ireland=Irlandia
Italia=Italy
Jabar=Jawa Barat=West Java
Jakarta Barat=Jakbar
Jakarta Pusat=Jakpus
Jakarta Selatan=Jaksel
Jakarta Timur=Jaktim
Jakarta Utara=Jakut
Jamaica=Jamaika
Japan=Jepang=Negeri Sakura
Jerusalem=Yerusalem
Kalbar=Kalimantan Barat
Kaledonia Baru=New Caledonia
Kalimantan Selatan=Kalsel
Kalimantan Tengah=Kalteng
Kalimantan Timur=Kaltim
Kalimantan Utara=Kaltara
Kepri=Kepulauan Riau
Kepulauan Mariana Utara=Northern Mariana Islands
Kepulauan Marshall=Marshall Islands
Kepulauan Norfolk=Norfolk Island
Kepulauan Solomon=Solomon Islands
Kiev=Kyiv
Korea Selatan=Korsel=Republic of Korea=South Korea
Korea Utara=Korut=North Korea
Lao People's Democratic Republic=Laos
Laut China Selatan=Laut Cina Selatan=South China Sea
Lisabon=Lisbon
Luxembourg=Luxemburg
Macao=Makau
Madagascar=Madagaskar
Makedonia Utara=North Macedonia
Makkah=Mecca=Mekah=Mekkah
Malaysia=Negeri Jiran
Maluku Utara=Malut
Martinik=Martinique
Meksiko=Mexico
Middle East=Timteng=Timur Tengah
Monaco=Monako
Morocco=Moroko
Moscow=Moskow
Mozambik=Mozambique
NTB=Nusa Tenggara Barat
NTT=Nusa Tenggara Timur
Negeri Singa=Singapore=Singapura
New York=New York City
New Zealand=Selandia Baru
Nicaragua=Nikaragua
North Sumatra=Sumatera Utara=Sumut
Norway=Norwegia
Palestina=Palestine=State of Palestine
Papua New Guinea=Papua Nugini
Pitcairn=Pitcairn Islands
Poland=Polandia
Prague=Praha
Puerto Rico=Puerto Riko
Roma=Rome
Romania=Rumania
Rusia=Russia=Russian Federation
Sahara Barat=Western Sahara
Saint Kitts and Nevis=Saint Kitts dan Nevis
Saint Pierre and Miquelon=Saint Pierre dan Miquelon
Saint Vincent and the Grenadines=Saint Vincent dan the Grenadines
Sao Tome and Principe=Sao Tome dan Principe
Siria=Suriah=Syria=Syrian Arab Republic
Solo=Surakarta
South Sudan=Sudan Selatan
South Sumatra=Sumatera Selatan=Sumsel
Spain=Spanyol
Sulawesi Barat=Sulbar
Sulawesi Selatan=Sulsel
Sulawesi Tengah=Sulteng
Sulawesi Tenggara=Sultra
Sulawesi Utara=Sulut
Sumatera Barat=Sumbar=West Sumatra
Svalbard and Jan Mayen=Svalbard dan Jan Mayen
Sweden=Swedia
Swiss=Switzerland
Tangerang Selatan=Tangsel
Tanzania=United Republic of Tanzania
Teheran=Tehran
Tepi Barat=West Bank
Trinidad and Tobago=Trinidad dan Tobago
Turkey=Turki=Turkiye=Türkiye
Turks and Caicos Islands=Turks dan Caicos Islands
UAE=UEA=Uni Emirat Arab=United Arab Emirates
Ukraina=Ukraine
Viet Nam=Vietnam
Warsaw=Warsawa
Washington=Washington DC
Yaman=Yemen
`);
