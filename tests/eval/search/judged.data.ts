/** Queries with the articles of the development set by id, each graded by reading it: 3 it is about that, 2 much of it, 1 it touches it, 0 no. */
export interface Judged {
  readonly query: string;
  readonly grades: Readonly<Record<string, readonly [grade: 0 | 1 | 2 | 3, why: string]>>;
}

export const JUDGED: readonly Judged[] = [
  {
    query: 'nilai tukar rupiah',
    grades: {
      b48c23ddf242: [3, 'rupiah on the day'],
      '6af8e6c5ca17': [3, 'rupiah near 17,800'],
      '8a7fb085aca7': [3, 'rupiah near 18,000'],
      e14ce0438262: [3, 'why the rupiah fell'],
      '6133ae307f6a': [3, 'rupiah at 17,900'],
      ad9b90c50b62: [3, 'effects of the fall'],
      '2aa1c0ad4c57': [3, 'target for the rupiah'],
      '18adbd5d0c00': [3, 'rupiah against Singapore'],
      a42ea91a5923: [2, 'industry and the rupiah'],
      '70dbf387b7eb': [1, 'hoped effect on the dollar'],
      '31892934a113': [1, 'US bonds, the dollar in passing'],
    },
  },
  {
    query: 'dolar tembus 17.900',
    grades: {
      '6133ae307f6a': [3, 'just that'],
      '8a7fb085aca7': [2, 'a day later'],
      ad9b90c50b62: [1, 'another mark'],
      '6af8e6c5ca17': [1, 'before it'],
      e14ce0438262: [1, 'before it'],
    },
  },
  {
    query: 'hantavirus',
    grades: {
      '8a36cf10ea83': [3, 'outbreak'],
      '5086518527e0': [3, 'facts for Indonesia'],
      ba18e80eea15: [3, 'cases in Jakarta'],
      '631f43b9d3b1': [3, 'contacts in Jakarta'],
      '2061f3c828c9': [3, 'WHO on it'],
      '680030bc6d75': [3, 'rodents that carry it'],
    },
  },
  {
    query: 'kapal pesiar MV Hondius',
    grades: {
      '8a36cf10ea83': [3, 'the outbreak aboard'],
      '631f43b9d3b1': [2, 'contact from the ship'],
      '2061f3c828c9': [2, 'WHO on the ship'],
      ba18e80eea15: [1, 'cases, ship in passing'],
      '5086518527e0': [1, 'facts, ship in passing'],
    },
  },
  {
    query: 'wabah ebola',
    grades: {
      '3a2273f1e085': [3, 'ebola emergency'],
      '2061f3c828c9': [3, 'WHO on ebola'],
      '3394523bcd9e': [3, 'advice to travellers'],
    },
  },
  {
    query: 'veda ega moto3',
    grades: {
      c67a56a7f8a5: [3, 'comeback in Spain'],
      d1d87330fe65: [3, 'practice in Italy'],
      '5b97470b7d5e': [3, 'support in Spain'],
      '1cd7f5f70a0b': [3, 'practice in Catalunya'],
    },
  },
  {
    query: 'hasil motogp catalunya',
    grades: {
      bcec99b38abf: [3, 'result and penalty'],
      f04f83f3006c: [2, 'criticism of that race'],
      '1cd7f5f70a0b': [2, 'Moto3 there'],
    },
  },
  {
    query: 'thomas cup indonesia tersingkir',
    grades: {
      eaf291cb7489: [3, 'why it went out'],
      '8f488314fcf1': [3, 'causes named'],
      d6aa668e786b: [2, 'before the last match'],
      '4624b4613d0e': [1, 'schedule'],
      '1434585459e7': [1, 'psychologists after it'],
    },
  },
  {
    query: 'uber cup',
    grades: {
      '2c3646be3264': [3, 'group won'],
      '4624b4613d0e': [3, 'schedule'],
    },
  },
  {
    query: 'fajar fikri singapore open',
    grades: {
      '57d6ca67cd1a': [3, 'windy courts'],
      '01b18eaada7f': [3, 'semi-final'],
    },
  },
  {
    query: 'leo daniel',
    grades: {
      d6461d604dde: [3, 'Thailand Open'],
      afea4a4cb66f: [3, 'lost in Malaysia'],
    },
  },
  {
    query: 'program makan bergizi gratis',
    grades: {
      '757fb9ab4c75': [3, 'kitchens warned'],
      '5bb68e5cd5d1': [3, 'kitchens threatened'],
      ad80ec8dcfdf: [3, 'pupil expelled over it'],
      '6560893fac76': [3, 'letter on milk in it'],
      '87f05357c357': [3, 'inspectors of kitchens'],
      '3797ff42a85d': [3, 'kitchens not for sale'],
    },
  },
  {
    query: 'SPPG diperjualbelikan',
    grades: {
      '3797ff42a85d': [3, 'just that'],
      '757fb9ab4c75': [1, 'kitchens warned'],
      '5bb68e5cd5d1': [1, 'kitchens threatened'],
      '87f05357c357': [1, 'inspectors'],
    },
  },
  {
    query: 'surat terbuka IDAI',
    grades: {
      '6560893fac76': [3, 'just that'],
    },
  },
  {
    query: 'macbook neo harga',
    grades: {
      '99d8232bc3e1': [3, 'on sale'],
      '94202261434b': [3, 'preorder'],
      '5efe9625ef0d': [1, 'another model'],
    },
  },
  {
    query: 'iphone',
    grades: {
      faba5c945ad9: [3, 'prices'],
      af1dbf641720: [3, 'one under water'],
      '0018b00a0a3d': [3, 'its chip'],
      '2462912c3679': [2, 'its system'],
      c16332411b55: [2, 'gadgets of Apple'],
      '504efd1c5607': [1, 'Apple and OpenAI'],
    },
  },
  {
    query: 'apple openai gugatan',
    grades: {
      '504efd1c5607': [3, 'just that'],
    },
  },
  {
    query: 'PHK meta',
    grades: {
      '31fd51db17ed': [3, 'notices in Singapore'],
      '1d90c528b56a': [3, 'an employee tells'],
      '66f3ede5dccb': [3, 'employees wait'],
    },
  },
  {
    query: 'karyawan spacex meninggal',
    grades: {
      f1f767f382a2: [3, 'just that'],
    },
  },
  {
    query: 'woodyrman',
    grades: {
      '258bd11a7972': [3, 'drunk'],
      d820338c00d0: [3, 'facts'],
      cfb369132dab: [3, 'what happened'],
    },
  },
  {
    query: 'pria brunei tewas blok m',
    grades: {
      cfb369132dab: [3, 'what happened'],
      d820338c00d0: [3, 'facts'],
      '258bd11a7972': [3, 'drunk'],
    },
  },
  {
    query: 'IHSG',
    grades: {
      '7ccadd487819': [3, 'falls alone'],
      '8f8634ec36e1': [3, 'hope for 8,000'],
      '21fa9494a631': [2, 'market with companies'],
      cccedbfb14fe: [2, 'word to investors'],
    },
  },
  {
    query: 'purbaya',
    grades: {
      '6af8e6c5ca17': [3, 'on the rupiah'],
      aed0d9429a92: [3, 'on tobacco duty'],
      '2aa1c0ad4c57': [3, 'target'],
      '8f8634ec36e1': [3, 'on shares'],
    },
  },
  {
    query: 'cukai rokok',
    grades: {
      aed0d9429a92: [3, 'just that'],
    },
  },
  {
    query: 'ekspor satu pintu BUMN DSI',
    grades: {
      '21833a263d5a': [3, 'response to it'],
      '70dbf387b7eb': [3, 'founding of it'],
    },
  },
  {
    query: 'perang iran amerika',
    grades: {
      '9998698438ac': [3, 'peace near'],
      '7da691c6bd95': [2, 'threat, Iran answers'],
      '047a2b6c8218': [3, 'attack near Hormuz'],
      b4db469e8994: [2, 'war and energy'],
      '78080769176d': [1, 'Iran, execution'],
    },
  },
  {
    query: 'selat hormuz',
    grades: {
      '047a2b6c8218': [3, 'attack near it'],
      '7da691c6bd95': [2, 'threat over it'],
      '9998698438ac': [2, 'peace and oil'],
    },
  },
  {
    query: 'serangan israel gaza',
    grades: {
      '63c4a7db119c': [3, 'just that'],
      '13ddb91c183c': [1, 'Israel and UN'],
      '9cc4a8cc9b25': [1, 'convoy for Gaza'],
      a2cada0e58e8: [1, 'talks on Palestine'],
    },
  },
  {
    query: 'guterres israel',
    grades: {
      '13ddb91c183c': [3, 'just that'],
    },
  },
  {
    query: 'prabowo macron',
    grades: {
      a2cada0e58e8: [3, 'the meeting'],
      '228c4cc60ea8': [3, 'milk and beef'],
    },
  },
  {
    query: 'ibu kota nusantara',
    grades: {
      f1145bf51998: [3, 'just that'],
    },
  },
  {
    query: 'sekolah rakyat',
    grades: {
      fb96f9c58af0: [3, '20 places'],
      c8726c316237: [3, 'ministries build'],
    },
  },
  {
    query: 'magang nasional',
    grades: {
      '7c26eba16f7d': [3, 'quota'],
    },
  },
  {
    query: 'gaji ke-13 ASN',
    grades: {
      '329dd937bb6e': [3, 'just that'],
      '971b10ea29e5': [1, 'civil servants at home'],
    },
  },
  {
    query: 'ASN kerja dari rumah',
    grades: {
      '971b10ea29e5': [3, 'just that'],
      '329dd937bb6e': [1, 'pay of civil servants'],
    },
  },
  {
    query: 'idul adha salat masjid',
    grades: {
      c0a4fa8654bb: [3, 'Pondok Indah'],
      '0fc81a8a7444': [3, 'in parliament'],
      '4a50006cee76': [1, 'in prison'],
    },
  },
  {
    query: 'hewan kurban',
    grades: {
      '13718f96505b': [3, 'distributed'],
      b994efc8a32b: [3, 'a village full'],
      '334c67dafc43': [3, 'a cow on the run'],
    },
  },
  {
    query: 'sapi lepas minimarket',
    grades: {
      '334c67dafc43': [3, 'just that'],
    },
  },
  {
    query: 'harga minyakita cabai',
    grades: {
      '91f46ebc10d7': [3, 'just that'],
    },
  },
  {
    query: 'indomaret',
    grades: {
      '2697bad9d4e3': [3, 'closed in Lombok'],
      '00a43d0d54ea': [3, 'mediation'],
      '334c67dafc43': [1, 'a cow in a shop'],
    },
  },
  {
    query: 'transmart diskon',
    grades: {
      '86e1fd082f0b': [3, 'the sale'],
      a5be41ff5614: [3, 'fridges'],
      e40b7c4c242b: [3, 'televisions'],
    },
  },
  {
    query: 'imunisasi aceh',
    grades: {
      c4899df6b917: [3, '281,000 children'],
      '8654db6ca3f0': [3, 'lowest'],
    },
  },
  {
    query: 'gagal ginjal',
    grades: {
      '4a8a453bfd47': [3, 'faces of it'],
      '6f5ca477aba5': [3, 'signs of weak kidneys'],
    },
  },
  {
    query: 'manfaat yoga jokowi',
    grades: {
      '5a42009b6fab': [3, 'effects'],
      '8d94b2b6ef27': [3, 'Harvard on it'],
    },
  },
  {
    query: 'obesitas',
    grades: {
      '61bd2c8dbbbe': [3, 'a doctor tells'],
      '54e69f4d11a0': [3, 'a runner tells'],
    },
  },
  {
    query: 'kesehatan mental',
    grades: {
      '7779a60ba3b2': [3, '1.2 billion'],
      b74f389de574: [1, 'food against stress'],
      '1434585459e7': [1, 'psychologists in sport'],
    },
  },
  {
    query: 'komdigi',
    grades: {
      c2e74ece47ae: [3, 'sea cable'],
      '9efabe807dce': [3, 'gambling'],
      ef62ba7aecfd: [1, 'bills'],
    },
  },
  {
    query: 'judi online',
    grades: {
      '9efabe807dce': [3, 'just that'],
    },
  },
  {
    query: 'palapa ring',
    grades: {
      c2e74ece47ae: [3, 'just that'],
    },
  },
  {
    query: 'prakiraan cuaca BRIN',
    grades: {
      a2b9aeaef8d3: [3, 'sources of BRIN'],
      f5649501faa5: [3, 'joined the circle'],
      '3d0b0048c3f5': [1, 'weather at Mecca'],
    },
  },
  {
    query: 'kecerdasan buatan',
    grades: {
      '41dfbb9758fd': [3, 'AI for growth'],
      '9b39f18e1f63': [3, 'attacks by AI'],
      ea28d833a66d: [3, 'robots that call'],
      '51d0f609e5e4': [2, 'Claude finds a wallet'],
      '40541d36582f': [1, 'robot with AI'],
      c16332411b55: [2, 'AI in earbuds'],
    },
  },
  {
    query: 'dokter internship meninggal',
    grades: {
      '2c019010b6fc': [3, 'just that'],
    },
  },
  {
    query: 'maling motor',
    grades: {
      cb94177e4dae: [3, 'just that'],
    },
  },
  {
    query: 'pencabulan pesantren',
    grades: {
      '3a1880bc1fb6': [3, 'just that'],
    },
  },
  {
    query: 'haji',
    grades: {
      '3d0b0048c3f5': [3, 'heat at Mecca'],
      a9ef8b9a76c8: [3, 'funds'],
      ad10efa2e1c3: [1, 'direction of Mecca'],
    },
  },
  {
    query: 'operasi marc marquez',
    grades: {
      f2f0df082f1d: [3, 'just that'],
    },
  },
  {
    query: 'lrt jakarta',
    grades: {
      ebd7d3450024: [3, 'just that'],
      d6048ec04978: [1, 'another train'],
      '4069d4e8fe38': [1, 'flats at a station'],
    },
  },
  {
    query: 'kriptonya pemula',
    grades: {
      '55cf097b88eb': [3, 'just that'],
      '51d0f609e5e4': [2, 'a wallet saved'],
    },
  },
  {
    query: 'udang ekspor',
    grades: {
      '27a9f0960286': [3, 'just that'],
      '228c4cc60ea8': [1, 'other food trade'],
    },
  },
  {
    query: 'lomba lari 2026',
    grades: {
      e80b24e20ee5: [3, 'Jogja Run'],
      fbe0a58923e3: [3, 'Jete Run'],
      '54e69f4d11a0': [2, 'a runner'],
      c67b154f3b28: [2, 'triathlon'],
    },
  },
];
