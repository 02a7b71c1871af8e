package id.pelanggan.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pelanggan.domain.document.Document;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentCodecTest {
  private static final int TRIES = 2_000;
  private static final long SEED = Long.getLong("seed", 20_261_123L);

  @Test
  void shouldReadWhatItWrote() {
    RandomDocuments documents = new RandomDocuments(SEED);
    for (int i = 0; i < TRIES; i++) {
      Document document = documents.document();

      assertThat(DocumentCodec.decode(DocumentCodec.encode(document))).isEqualTo(document);
    }
  }

  @Test
  void shouldWriteEqualDocumentsAlikeAndOthersDifferently() {
    RandomDocuments one = new RandomDocuments(SEED);
    RandomDocuments other = new RandomDocuments(SEED);
    Set<Document> documents = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < TRIES; i++) {
      Document document = one.document();
      byte[] bytes = DocumentCodec.encode(document);

      assertThat(DocumentCodec.encode(other.document())).isEqualTo(bytes);
      documents.add(document);
      texts.add(HexFormat.of().formatHex(bytes));
    }
    assertThat(texts).hasSameSizeAs(documents);
  }

  @Test
  void shouldRefuseWhatANewerVersionWrote() {
    byte[] bytes = DocumentCodec.encode(new RandomDocuments(SEED).document());
    bytes[0] = (byte) (bytes[0] + 2);

    assertThatIllegalArgumentException().isThrownBy(() -> DocumentCodec.decode(bytes));
  }
}
