/**
 * Places any newspaper takes for granted: countries, Indonesian regions, large cities, parts of the world.
 * Countries are from i18n-iso-countries (MIT) in Indonesian and English, provinces and regencies from idn-area-data (MIT),
 * cities and parts of the world written by hand. It must not hold places learnt from any article.
 */

const names = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .replaceAll('\n', '')
      .split('|')
      .filter((name) => name !== ''),
  );

/** Countries, in the forms newspapers print. */
export const COUNTRIES: ReadonlySet<string> = names(`
AS|Afghanistan|Afrika Selatan|Afrika Tengah|Aland Islands|Albania|Algeria|American Samoa|Amerika|Amerika Serikat|
Andorra|Angola|Anguilla|Antarctica|Antartika Perancis|Antigua and Barbuda|Antigua dan Barbuda|Arab Saudi|Argentina|
Armenia|Aruba|Australia|Austria|Azerbaijan|Bahama|Bahamas|Bahrain|Bangladesh|Barbados|Belanda|Belarus|Belarusia|Belgia|
Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Bosnia dan Herzegovina|Botswana|
Bouvet Island|Brasil|Brazil|Britain|Britania|Britania Raya|British Indian Ocean Territory|Brunei|Brunei Darussalam|
Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Catalonia|Cayman Islands|Ceko|
Central African Republic|Chad|Chechnya|Chile|China|Christmas Island|Cina|Colombia|Comoros|Congo|Cook Islands|
Costa Rica|Cote d'Ivoire|Croatia|Cuba|Curaçao|Cyprus|Czech Republic|Czechia|Côte d'Ivoire|Denmark|Djibouti|Dominica|
Dominican Republic|Dominika|Ecuador|Egypt|Ekuador|El Salvador|England|Equatorial Guinea|Eritrea|Estonia|Eswatini|
Ethiopia|Faroe Islands|Federasi Mikronesia|Fiji|Filipina|Finland|Finlandia|France|French Guiana|French Polynesia|
French Southern Territories|Gabon|Gambia|Gaza|Georgia|Georgia Selatan dan Kepulauan Sandwich Selatan|Germany|Ghana|
Gibraltar|Great Britain|Greece|Greenland|Grenada|Guadeloupe|Guam|Guatamala|Guatemala|Guernsey|Guinea|
Guinea Khatulistiwa|Guinea-Bissau|Guyana|Guyana Perancis|Haiti|Heard Island and McDonald Islands|Honduras|Hong Kong|
Hongkong|Hungaria|Hungary|Iceland|India|Indonesia|Inggris|Inggris Raya|Irak|Iran|Iraq|Ireland|Irlandia|Irlandia Utara|
Islamic Republic of Iran|Islandia|Isle of Man|Israel|Italia|Italy|Ivory Coast|Jamaica|Jamaika|Japan|Jepang|Jerman|
Jordan|Kaledonia Baru|Kamboja|Kamerun|Kanada|Kashmir|Kazakhstan|Kenya|Kepulauan Bouvet|Kepulauan Cayman|Kepulauan Cook|
Kepulauan Faroe|Kepulauan Mariana Utara|Kepulauan Marshall|Kepulauan Norfolk|Kepulauan Solomon|Kerajaan Inggris|
Kirgizstan|Kiribati|Kolombia|Komoro|Kongo|Korea|Korea Selatan|Korea Utara|Korsel|Korut|Kosovo|Kosta Rika|Kroasia|Kuba|
Kuwait|Kyrgyzstan|Lao People's Democratic Republic|Laos|Latvia|Lebanon|Lesotho|Libanon|Liberia|Libya|Liechtenstein|
Lithuania|Luksemburg|Luxembourg|Luxemburg|Macao|Madagascar|Madagaskar|Makau|Makedonia|Makedonia Utara|Malawi|Malaysia|
Maldives|Mali|Malta|Marshall Islands|Martinik|Martinique|Mauritania|Mauritius|Mayotte|Meksiko|Mesir|Mexico|Mikronesia|
Moldova|Monaco|Monako|Mongolia|Montenegro|Montserrat|Morocco|Moroko|Mozambik|Mozambique|Myanmar|Namibia|Nauru|Nepal|
Netherlands|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|Nikaragua|Niue|Norfolk Island|North Korea|
North Macedonia|Northern Ireland|Northern Mariana Islands|Norway|Norwegia|Oman|Pakistan|Palau|Palestina|Palestine|
Panama|Pantai Gading|Papua New Guinea|Papua Nugini|Paraguay|People's Republic of China|Perancis|Persatuan Emirat Arab|
Peru|Philippines|Pitcairn|Pitcairn Islands|Poland|Polandia|Polinesia Perancis|Portugal|Portugis|Prancis|Puerto Rico|
Puerto Riko|Pulau Heard dan Kepulauan McDonald|Pulau Natal|Qatar|RRT|Republic of Korea|Republik Ceko|
Republik Demokratik Kongo|Republik Dominika|Republik Indonesia|Republik Kongo|Republik Rakyat Tiongkok|Reunion|Romania|
Rumania|Rusia|Russia|Russian Federation|Rwanda|Sahara Barat|Saint Barthélemy|Saint Helena|Saint Kitts and Nevis|
Saint Kitts dan Nevis|Saint Lucia|Saint Pierre and Miquelon|Saint Pierre dan Miquelon|Samoa|Samoa Amerika|San Marino|
Sao Tome and Principe|Sao Tome dan Principe|Saudi|Saudi Arabia|Scotland|Selandia Baru|Senegal|Serbia|Seychelles|
Sierra Leone|Singapore|Singapura|Siprus|Siria|Skotlandia|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|
South Korea|South Sudan|Spain|Spanyol|Sri Lanka|State of Palestine|Sudan|Sudan Selatan|Suriah|Suriname|
Svalbard and Jan Mayen|Svalbard dan Jan Mayen|Sweden|Swedia|Swiss|Switzerland|Syrian Arab Republic|Taiwan|Tajikistan|
Tanjung Verde|Tanzania|Teritori Samudra Hindia Britania|Thailand|Tibet|Timor Leste|Timor-Leste|Tiongkok|Togo|Tokelau|
Tonga|Trinidad and Tobago|Trinidad dan Tobago|Tunisia|Turkey|Turki|Turkiye|Turkmenistan|Turks and Caicos Islands|
Turks dan Caicos Islands|Tuvalu|Türkiye|U.S.|UAE|UEA|UK|US|USA|Uganda|Ukraina|Ukraine|Uni Emirat Arab|Uni Soviet|
United Arab Emirates|United Kingdom|United Republic of Tanzania|United States|United States Minor Outlying Islands|
United States of America|Uruguay|Uzbekistan|Vanuatu|Vatikan|Venezuela|Viet Nam|Vietnam|Wales|Wallis and Futuna|
Western Sahara|Yaman|Yemen|Yordania|Yugoslavia|Yunani|Zambia|Zimbabwe|Åland Islands
`);

/** Provinces, regencies, cities and well-known quarters of Indonesia, without "Kota" or "Kabupaten". */
export const INDONESIAN_REGIONS: ReadonlySet<string> = names(`
Aceh|Aceh Barat|Aceh Barat Daya|Aceh Besar|Aceh Jaya|Aceh Selatan|Aceh Singkil|Aceh Tamiang|Aceh Tengah|Aceh Tenggara|
Aceh Timur|Aceh Utara|Agam|Ambon|Ancol|Asahan|Asmat|Babel|Badung|Balangan|Bali|Balikpapan|Banda Aceh|Bandar Lampung|
Bandung|Bandung Barat|Banggai|Banggai Kepulauan|Banggai Laut|Bangka|Bangka Barat|Bangka Selatan|Bangka Tengah|
Bangkalan|Bangli|Banjar|Banjarbaru|Banjarmasin|Banjarnegara|Bantaeng|Banten|Bantul|Banyuasin|Banyumas|Banyuwangi|
Barito Kuala|Barito Selatan|Barito Timur|Barito Utara|Barru|Batam|Batang|Batanghari|Batu Bara|Bau Bau|Bekasi|Belitung|
Belitung Timur|Belu|Bener Meriah|Bengkalis|Bengkayang|Bengkulu|Bengkulu Selatan|Bengkulu Tengah|Bengkulu Utara|Berau|
Biak Numfor|Bima|Binjai|Bintan|Bintaro|Bireuen|Bitung|Blitar|Blora|Boalemo|Bogor|Bojonegoro|Bolaang Mongondow|
Bolaang Mongondow Selatan|Bolaang Mongondow Timur|Bolaang Mongondow Utara|Bombana|Bondowoso|Bone|Bone Bolango|Bontang|
Borneo|Boven Digoel|Boyolali|Brebes|Bromo|Bukittinggi|Buleleng|Bulukumba|Bulungan|Bungo|Buol|Buru Selatan|Buton|
Buton Selatan|Buton Tengah|Buton Utara|Canggu|Cawang|Cengkareng|Central Java|Ciamis|Cianjur|Cibinong|Cibubur|Cikampek|
Cikarang|Cikini|Cilacap|Cilandak|Ciledug|Cilegon|Cileungsi|Cimahi|Ciputat|Cirebon|DI Yogyakarta|DIY|DKI|DKI Jakarta|
Danau Toba|Deiyai|Deli Serdang|Demak|Denpasar|Depok|Dharmasraya|Dogiyai|Dompu|Donggala|Dumai|East Java|Empat Lawang|
Ende|Enrekang|Fak Fak|Flores|Flores Timur|Gambir|Garut|Gayo Lues|Gianyar|Gorontalo|Gorontalo Utara|Gowa|Gresik|
Grobogan|Grogol|Gunung Mas|Gunungkidul|Gunungsitoli|Halmahera Barat|Halmahera Selatan|Halmahera Tengah|Halmahera Timur|
Halmahera Utara|Hulu Sungai Selatan|Hulu Sungai Tengah|Hulu Sungai Utara|Humbang Hasundutan|IKN|Indragiri Hilir|
Indragiri Hulu|Indramayu|Intan Jaya|Jabar|Jabodetabek|Jakarta|Jakarta Barat|Jakarta Pusat|Jakarta Selatan|
Jakarta Timur|Jakarta Utara|Jakbar|Jakpus|Jaksel|Jaktim|Jakut|Jambi|Jateng|Jatim|Jatinegara|Java|Jawa|Jawa Barat|
Jawa Tengah|Jawa Timur|Jayapura|Jayawijaya|Jember|Jembrana|Jeneponto|Jepara|Jogja|Jogjakarta|Jombang|Kaimana|Kalbar|
Kalideres|Kalimantan|Kalimantan Barat|Kalimantan Selatan|Kalimantan Tengah|Kalimantan Timur|Kalimantan Utara|Kalsel|
Kaltara|Kalteng|Kaltim|Kampar|Kapuas|Kapuas Hulu|Karanganyar|Karangasem|Karawang|Karimun|Karo|Katingan|Kaur|
Kayong Utara|Kebumen|Kediri|Keerom|Kelapa Gading|Kemang|Kemayoran|Kendal|Kendari|Kepahiang|Kepri|Kepulauan Anambas|
Kepulauan Aru|Kepulauan Bangka Belitung|Kepulauan Mentawai|Kepulauan Meranti|Kepulauan Riau|Kepulauan Sangihe|
Kepulauan Selayar|Kepulauan Seribu|Kepulauan Siau Tagulandang Biaro|Kepulauan Sula|Kepulauan Talaud|Kepulauan Tanimbar|
Kepulauan Yapen|Kerinci|Ketapang|Klaten|Klungkung|Kolaka|Kolaka Timur|Kolaka Utara|Konawe|Konawe Kepulauan|
Konawe Selatan|Konawe Utara|Kota Batu|Kotabaru|Kotamobagu|Kotawaringin Barat|Kotawaringin Timur|Krakatau|
Kuantan Singingi|Kubu Raya|Kudus|Kulon Progo|Kuningan|Kupang|Kuta|Kutai Barat|Kutai Kartanegara|Kutai Timur|
Labuan Bajo|Labuhanbatu|Labuhanbatu Selatan|Labuhanbatu Utara|Lahat|Lamandau|Lamongan|Lampung|Lampung Barat|
Lampung Selatan|Lampung Tengah|Lampung Timur|Lampung Utara|Landak|Langkat|Langsa|Lanny Jaya|Lebak|Lebong|Lembang|
Lembata|Lhokseumawe|Lima Puluh Kota|Lombok|Lombok Barat|Lombok Tengah|Lombok Timur|Lombok Utara|Lubuk Linggau|Lumajang|
Luwu|Luwu Timur|Luwu Utara|Madiun|Madura|Magelang|Magetan|Mahakam Ulu|Majalengka|Majene|Makassar|Malaka|Malang|Malinau|
Maluku|Maluku Barat Daya|Maluku Tengah|Maluku Tenggara|Maluku Utara|Malut|Mamasa|Mamberamo Raya|Mamberamo Tengah|
Mamuju|Mamuju Tengah|Manado|Mandailing Natal|Mandalika|Manggarai|Manggarai Barat|Manggarai Timur|Manokwari|
Manokwari Selatan|Mappi|Maros|Mataram|Maybrat|Medan|Mempawah|Menteng|Merangin|Merapi|Merauke|Mesuji|Metro|Mimika|
Minahasa|Minahasa Selatan|Minahasa Tenggara|Minahasa Utara|Mojokerto|Monas|Morotai|Morowali|Morowali Utara|Muara Enim|
Muaro Jambi|Muko Muko|Muna|Muna Barat|Murung Raya|Musi Banyuasin|Musi Rawas|Musi Rawas Utara|NTB|NTT|Nabire|Nagan Raya|
Nagekeo|Natuna|Nduga|Ngada|Nganjuk|Ngawi|Nias|Nias Barat|Nias Selatan|Nias Utara|Nunukan|Nusa Dua|Nusa Tenggara Barat|
Nusa Tenggara Timur|Nusantara|Ogan Ilir|Ogan Komering Ilir|Ogan Komering Ulu|Ogan Komering Ulu Selatan|
Ogan Komering Ulu Timur|Pacitan|Padang|Padang Lawas|Padang Lawas Utara|Padang Panjang|Padang Pariaman|Padang Sidempuan|
Pagar Alam|Pakpak Bharat|Palangkaraya|Palembang|Palopo|Palu|Pamekasan|Pamulang|Pandeglang|Pangandaran|
Pangkajene Dan Kepulauan|Pangkal Pinang|Paniai|Pantura|Papua|Papua Barat|Papua Barat Daya|Papua Pegunungan|
Papua Selatan|Papua Tengah|Parepare|Pariaman|Parigi Moutong|Pasaman|Pasaman Barat|Pasangkayu|Paser|Pasuruan|Pati|
Payakumbuh|Pegunungan Arfak|Pegunungan Bintang|Pekalongan|Pekanbaru|Pelalawan|Pemalang|Pematangsiantar|
Penajam Paser Utara|Penukal Abab Lematang Ilir|Pesawaran|Pesisir Barat|Pesisir Selatan|Pidie|Pidie Jaya|Pinrang|Pluit|
Pohuwato|Polewali Mandar|Pondok Indah|Ponorogo|Pontianak|Poso|Prabumulih|Pringsewu|Probolinggo|Pulang Pisau|Pulau Jawa|
Pulau Morotai|Pulau Taliabu|Pulogadung|Puncak Jaya|Purbalingga|Purwakarta|Purwokerto|Purworejo|Raja Ampat|
Rejang Lebong|Rembang|Riau|Rinjani|Rokan Hilir|Rokan Hulu|Rote Ndao|Sabang|Sabu Raijua|Salatiga|Samarinda|Sambas|
Samosir|Sampang|Sanggau|Sarmi|Sarolangun|Sawahlunto|Sekadau|Seluma|Semarang|Semeru|Seminyak|Senayan|Seram Bagian Barat|
Seram Bagian Timur|Serang|Serdang Bedagai|Serpong|Seruyan|Siak|Sibolga|Sidenreng Rappang|Sidoarjo|Sijunjung|Sikka|
Simalungun|Simeulue|Singkawang|Sinjai|Sintang|Situbondo|Sleman|Solo|Solok|Solok Selatan|Soppeng|Sorong|Sorong Selatan|
Sragen|Subang|Subulussalam|Sudirman|Sukabumi|Sukamara|Sukoharjo|Sulawesi|Sulawesi Barat|Sulawesi Selatan|
Sulawesi Tengah|Sulawesi Tenggara|Sulawesi Utara|Sulbar|Sulsel|Sulteng|Sultra|Sulut|Sumatera|Sumatera Barat|
Sumatera Selatan|Sumatera Utara|Sumatra|Sumba Barat|Sumba Barat Daya|Sumba Tengah|Sumba Timur|Sumbar|Sumbawa|
Sumbawa Barat|Sumedang|Sumenep|Sumsel|Sumut|Sungai Penuh|Supiori|Surabaya|Surakarta|Tabalong|Tabanan|Takalar|Tambrauw|
Tana Tidung|Tana Toraja|Tanah Abang|Tanah Bumbu|Tanah Datar|Tanah Laut|Tangerang|Tangerang Selatan|Tanggamus|Tangsel|
Tanjung Balai|Tanjung Jabung Barat|Tanjung Jabung Timur|Tanjung Pinang|Tanjung Priok|Tapanuli Selatan|Tapanuli Tengah|
Tapanuli Utara|Tapin|Tarakan|Tasikmalaya|Tebet|Tebo|Tegal|Teluk Bintuni|Teluk Wondama|Temanggung|Ternate|Thamrin|
Tidore Kepulauan|Timika|Timor Tengah Selatan|Timor Tengah Utara|Toba|Tojo Una Una|Toli Toli|Tolikara|Tomohon|
Toraja Utara|Trenggalek|Tual|Tuban|Tulang Bawang|Tulang Bawang Barat|Tulungagung|Ubud|Uluwatu|Wajo|Wakatobi|Wamena|
Waropen|Way Kanan|West Java|Wonogiri|Wonosobo|Yahukimo|Yalimo|Yogya|Yogyakarta
`);

/** Large cities and states of the world, in the forms newspapers print. */
export const CITIES: ReadonlySet<string> = names(`
Abu Dhabi|Abuja|Accra|Addis Ababa|Adelaide|Aden|Alaska|Aleppo|Aljir|Almaty|Amman|Amsterdam|Ankara|Arafah|Arizona|
Astana|Athena|Athens|Atlanta|Auckland|Baghdad|Baku|Bandar Seri Begawan|Bangalore|Bangkok|Barcelona|Basra|Beijing|
Beirut|Belfast|Belgrade|Bengaluru|Beograd|Berlin|Bern|Birmingham|Bogota|Boston|Brasilia|Brisbane|Brussel|Brussels|
Bucharest|Budapest|Buenos Aires|Busan|Cairo|California|Cambridge|Canberra|Cannes|Cape Town|Caracas|Casablanca|Cebu|
Chengdu|Chennai|Chiang Mai|Chicago|Chongqing|Christchurch|Cologne|Colombo|Colorado|Copenhagen|Crimea|Da Nang|Dakar|
Dallas|Damascus|Damaskus|Darwin|Davao|Davos|Delhi|Den Haag|Denver|Detroit|Dhaka|Dili|Doha|Dortmund|Dubai|Dublin|
Edinburgh|Florence|Florida|Frankfurt|Fukuoka|Geneva|Glasgow|Guangdong|Guangxi|Guangzhou|Gujarat|Haifa|Hainan|Hamburg|
Hangzhou|Hanoi|Harare|Havana|Hawaii|Helsinki|Hiroshima|Ho Chi Minh City|Hokkaido|Hollywood|Honolulu|Houston|Hyderabad|
Islamabad|Istanbul|Jalur Gaza|Jeddah|Jenewa|Jerusalem|Johannesburg|Johor|Johor Bahru|Kabul|Kairo|Kampala|Kandahar|
Karachi|Kathmandu|Kerala|Khan Younis|Kharkiv|Khartoum|Kiev|Kigali|Kinshasa|Kolkata|Kopenhagen|Kota Kinabalu|Krakow|
Krimea|Kuala Lumpur|Kuching|Kyiv|Kyoto|Lagos|Lahore|Las Vegas|Leeds|Lima|Lisabon|Lisbon|Liverpool|London|Los Angeles|
Lyon|Macau|Madinah|Madrid|Makkah|Malaka|Manama|Manchester|Manila|Marseille|Massachusetts|Mecca|Mekah|Mekkah|Melbourne|
Mexico City|Miami|Michigan|Milan|Milano|Mindanao|Minneapolis|Minsk|Mogadishu|Montevideo|Montreal|Moscow|Moskow|Mosul|
Muenchen|Mumbai|Munich|Muscat|Nagoya|Nairobi|Nanjing|Naples|Napoli|Naypyidaw|Nevada|New Delhi|New Jersey|New Orleans|
New York|New York City|Noumea|Odesa|Ohio|Okinawa|Ontario|Oregon|Orlando|Osaka|Oslo|Ottawa|Oxford|Paris|Pattaya|Penang|
Pennsylvania|Perth|Philadelphia|Phnom Penh|Phoenix|Phuket|Port Moresby|Prague|Praha|Pretoria|Punjab|Putrajaya|
Pyongyang|Quebec|Quito|Rabat|Rafah|Ramallah|Reykjavik|Riga|Rio de Janeiro|Riyadh|Roma|Rome|Rotterdam|Sabah|
Saint Petersburg|San Diego|San Francisco|San Jose|Sanaa|Santiago|Sao Paulo|Sapporo|Sarawak|Seattle|Selangor|Seoul|
Sevilla|Shanghai|Shenzhen|Siem Reap|Silicon Valley|Sofia|St Petersburg|Stockholm|Stuttgart|Suva|Sydney|Taipei|Tallinn|
Tashkent|Tbilisi|Teheran|Tehran|Tel Aviv|Tepi Barat|Texas|The Hague|Tianjin|Tokyo|Toronto|Tripoli|Tunis|Turin|Utrecht|
Valencia|Vancouver|Venesia|Venice|Vienna|Vientiane|Vilnius|Virginia|Vladivostok|Wall Street|Warsaw|Warsawa|Washington|
Washington DC|Wellington|West Bank|Wina|Wuhan|Xi'an|Xinjiang|Yangon|Yerevan|Yerusalem|Zagreb|Zurich
`);

/** Continents, seas and parts of the world. */
export const WORLD_REGIONS: ReadonlySet<string> = names(`
Africa|Afrika|Afrika Barat|Afrika Timur|Afrika Utara|Amerika Latin|Amerika Tengah|Amerika Utara|Arctic|Arktik|Asia|
Asia Pacific|Asia Pasifik|Asia Selatan|Asia Tengah|Asia Tenggara|Asia Timur|Asia-Pacific|Atlantic|Atlantic Ocean|
Atlantik|Balkan|Black Sea|Central Asia|East Asia|Eastern Europe|Eropa|Eropa Barat|Eropa Timur|Europe|Himalaya|
Indian Ocean|Indo-Pacific|Indo-Pasifik|Kaukasus|Korean Peninsula|Kutub Selatan|Kutub Utara|Latin America|
Laut China Selatan|Laut Cina Selatan|Laut Hitam|Laut Jawa|Laut Mediterania|Laut Merah|Laut Natuna|Laut Natuna Utara|
Mediterania|Mediterranean|Middle East|North America|Oceania|Oseania|Pacific|Pacific Ocean|Pasifik|Persian Gulf|Red Sea|
Samudera Hindia|Samudera Pasifik|Samudra Hindia|Samudra Pasifik|Scandinavia|Selat Hormuz|Selat Malaka|Selat Sunda|
Semenanjung Korea|Skandinavia|South America|South Asia|South China Sea|Southeast Asia|Teluk Persia|Terusan Panama|
Terusan Suez|Timteng|Timur Tengah|Western Europe
`);
