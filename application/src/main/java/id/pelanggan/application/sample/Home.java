package id.pelanggan.application.sample;

import java.util.List;

/** Where somebody lives; the street is invented. */
record Home(String street, String district, Place place, String postcode) {
  private static final List<String> NAMES =
      Words.of(
          "Kenanga, Melati, Cempaka, Kunyit, Pala, Cengkih, Kapulaga, Teratai, Bugenvil, Flamboyan,"
              + " Sawo Kecik, Jambu Air, Manggis, Belimbing, Serai, Kemangi, Pandan Wangi, Rambutan,"
              + " Angsana, Beringin, Layang-layang, Merpati, Kepodang, Gelatik");
  private static final List<String> ENDINGS =
      Words.of("Raya, Indah, Baru, Permai, Timur, Barat, Dalam, I, II, III, IV, V");
  private static final List<String> KINDS = Words.of("Jl., Jl., Jl., Jalan, Gang, Gg., Perum");

  static Home by(Chance chance, Presence presence) {
    Place place = Place.by(chance, presence);
    return new Home(
        street(chance),
        chance.pick(place.districts()),
        place,
        place.postcode() + Notation.padded(chance.below(9) * 10 + 1 + chance.below(9), 2));
  }

  private static String street(Chance chance) {
    String street =
        chance.pick(KINDS)
            + " "
            + chance.pick(NAMES)
            + " "
            + chance.pick(ENDINGS)
            + " No. "
            + (1 + chance.below(140));
    return chance.percent(65)
        ? street
            + " RT "
            + Notation.padded(1 + chance.below(12), 2)
            + "/RW "
            + Notation.padded(1 + chance.below(14), 2)
        : street;
  }
}
