package id.pelanggan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.spi.Connector;
import id.pelanggan.spi.record.StreamKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody reads of customers or credentials where no customers are shown. */
interface ConfidentialityContract extends Subject {

  @Test
  default void shouldWriteNothingConfidential() {
    List<String> written = new ArrayList<>();
    for (StreamKind stream : streams()) {
      source().add(stream, 20);
      reading(stream).toTheEnd().pages().forEach(page -> written.add(page.toString()));
    }
    for (Trouble trouble : source().troubles()) {
      if (trouble != Trouble.NO_ANSWER) {
        provoke(trouble, written);
      }
    }
    try (Connector wrong = host().openExactly(source().settingsWithWrongCredentials())) {
      written.add(wrong.check().toString());
      written.add(wrong.toString());
    }
    written.add(source().settings().toString());
    host().journal().forEach(entry -> written.add(entry.toString()));
    assertThat(host().journal()).isNotEmpty();
    for (String word : source().confidential()) {
      assertThat(written.stream().filter(text -> text.contains(word)).count())
          .as("texts that give something confidential away")
          .isZero();
    }
  }

  private void provoke(Trouble trouble, List<String> written) {
    source().fail(trouble);
    try {
      reading(streams().getFirst()).toTheEnd();
    } catch (RuntimeException e) {
      StringWriter text = new StringWriter();
      e.printStackTrace(new PrintWriter(text, true));
      written.add(text.toString());
    }
    source().recover();
  }
}
