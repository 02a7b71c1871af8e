package id.pelanggan.app.screen.customers;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.Secret;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockedCustomersTest {
  private static final String CUSTOMERS =
      """
      kode,nama,telepon,kota
      C-1,Siti Rahmawati,0800-0011-2345,Bantul
      """;

  @Test
  void shouldListWithoutNamesAndOpenNobodyWhileTheKeysAreLocked() {
    try (CustomersHouse house =
        CustomersHouse.build(Optional.of(new Secret("kata sandi panjang")))) {
      house.bring(Stream.CUSTOMERS, CUSTOMERS);
      house.leave();
      CustomersHouse locked = house.withoutPassphrase();
      try (Driver driver = locked.look(Language.ID, 100, 30)) {
        driver.sees("› Pelanggan #").sees("Bantul").seesNot("Siti").sees("Kunci tertutup");
        driver.press("Enter").sees("Tekan K untuk membuka").press("e").sees("! Kunci tertutup");
      } finally {
        locked.leave();
      }
    }
  }
}
