package id.pelanggan.app.screen.customers;

import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;

/** Which of the things that happened are shown. */
enum EventKind {
  ALL,
  ORDERS,
  INTERACTIONS,
  FEEDBACK;

  EventKind next() {
    return values()[(ordinal() + 1) % values().length];
  }

  boolean shows(Document document) {
    return this == ALL
        || switch (document) {
          case OrderDocument order -> this == ORDERS;
          case InteractionDocument interaction -> this == INTERACTIONS;
          case FeedbackDocument feedback -> this == FEEDBACK;
          case CustomerDocument customer -> false;
          case ProductDocument product -> false;
        };
  }
}
