package id.pelanggan.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Survivorship;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileCodecTest {
  private final RandomDocuments documents = new RandomDocuments(Long.getLong("seed", 20_261_123L));

  @Test
  void shouldReadWhatItWrote() {
    for (int i = 0; i < 1_000; i++) {
      CustomerProfile profile = Survivorship.derive(documents.statements());

      CustomerProfile read = ProfileCodec.decode(ProfileCodec.encode(profile));
      assertThat(read).isEqualTo(profile);
      assertThat(ProfileCodec.encode(read)).isEqualTo(ProfileCodec.encode(profile));
    }
  }

  @Test
  void shouldRefuseWhatANewerVersionWrote() {
    byte[] bytes = ProfileCodec.encode(Survivorship.derive(List.of()));
    bytes[0] = (byte) (bytes[0] + 2);

    assertThatIllegalArgumentException().isThrownBy(() -> ProfileCodec.decode(bytes));
  }
}
