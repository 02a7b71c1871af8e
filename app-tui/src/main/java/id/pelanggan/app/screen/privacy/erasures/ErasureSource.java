package id.pelanggan.app.screen.privacy.erasures;

import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.application.erasure.ErasureReceipt;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureReason;
import java.util.List;

/** What is read of erasures, and done with them. Everything may wait. */
public interface ErasureSource {

  /** The newest first. */
  List<Erasure> list();

  ErasureReceipt read(ErasureId erasure);

  /** Only while nothing was done yet. */
  void cancel(ErasureId erasure);

  /** What it would do; changes nothing. */
  ErasurePlan plan(CustomerId customer, ErasureDepth depth);

  Erasure begin(CustomerId customer, ErasureDepth depth, ErasureReason reason);
}
