package id.pelanggan.square;

import id.pelanggan.spi.setup.ConfigField;
import id.pelanggan.spi.setup.ConfigSpec;
import id.pelanggan.spi.setup.FieldKind;
import id.pelanggan.spi.setup.LocalizedText;
import java.util.List;
import java.util.Optional;

/** What an operator fills in. */
final class SquareForm {
  static final String ADDRESS = "address";
  static final String ACCESS_TOKEN = "access-token";
  static final String REFRESH_TOKEN = "refresh-token";
  static final String CLIENT_ID = "client-id";
  static final String CLIENT_SECRET = "client-secret";
  static final String LOCATIONS = "locations";

  private static final String PRODUCTION = "https://connect.squareup.com";

  private SquareForm() {}

  static ConfigSpec spec() {
    return new ConfigSpec(
        List.of(address(), accessToken(), refreshToken(), clientId(), clientSecret(), locations()));
  }

  private static ConfigField address() {
    return new ConfigField(
        ADDRESS,
        FieldKind.ADDRESS,
        new LocalizedText("Alamat", "Address"),
        new LocalizedText(
            "Biarkan seperti ini, kecuali untuk mencoba pada alamat lain.",
            "Leave it as it is, except to try another address."),
        true,
        Optional.of(PRODUCTION),
        List.of());
  }

  private static ConfigField accessToken() {
    return secret(
        ACCESS_TOKEN,
        new LocalizedText("Token akses", "Access token"),
        new LocalizedText(
            "Ada di halaman pengembang Square, pada aplikasi Anda. Izin yang diperlukan: melihat"
                + " toko, pelanggan, pesanan dan barang.",
            "On Square's developer pages, with your application. The permissions it takes: to see"
                + " the shop, customers, orders and items."),
        true);
  }

  private static ConfigField refreshToken() {
    return secret(
        REFRESH_TOKEN,
        new LocalizedText("Token pembaruan", "Refresh token"),
        new LocalizedText(
            "Untuk memperbarui token akses yang habis masa berlakunya. Boleh kosong: token akses"
                + " lalu diganti dengan tangan.",
            "To renew an access token that has run out. May stay empty: the access token is then"
                + " replaced by hand."),
        false);
  }

  private static ConfigField clientId() {
    return new ConfigField(
        CLIENT_ID,
        FieldKind.TEXT,
        new LocalizedText("Nomor aplikasi", "Application id"),
        new LocalizedText(
            "Dimulai dengan sq0idp. Diperlukan bersama token pembaruan.",
            "Begins with sq0idp. Needed together with the refresh token."),
        false,
        Optional.empty(),
        List.of());
  }

  private static ConfigField clientSecret() {
    return secret(
        CLIENT_SECRET,
        new LocalizedText("Kunci rahasia aplikasi", "Application secret"),
        new LocalizedText(
            "Dimulai dengan sq0csp. Diperlukan bersama token pembaruan.",
            "Begins with sq0csp. Needed together with the refresh token."),
        false);
  }

  private static ConfigField locations() {
    return new ConfigField(
        LOCATIONS,
        FieldKind.TEXT,
        new LocalizedText("Lokasi", "Locations"),
        new LocalizedText(
            "Nomor lokasi yang penjualannya diambil, dipisahkan dengan koma. Kosong berarti semua.",
            "Ids of the locations whose sales are taken in, separated by commas. Empty means all."),
        false,
        Optional.empty(),
        List.of());
  }

  private static ConfigField secret(
      String name, LocalizedText label, LocalizedText help, boolean required) {
    return new ConfigField(
        name, FieldKind.SECRET, label, help, required, Optional.empty(), List.of());
  }
}
