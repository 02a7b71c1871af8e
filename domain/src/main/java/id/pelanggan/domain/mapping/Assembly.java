package id.pelanggan.domain.mapping;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.document.Document;

/** What became of the rows of one document. */
public sealed interface Assembly {

  record Assembled(Document document) implements Assembly {
    public Assembled {
      requireNonNull(document, "document is null");
    }
  }

  record Refused(Refusal refusal) implements Assembly {
    public Refused {
      requireNonNull(refusal, "refusal is null");
    }
  }
}
