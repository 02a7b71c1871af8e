/** What customers agree to, as a ledger that only grows, and the state that follows from it. */
@NullMarked
package id.pelanggan.domain.consent;

import org.jspecify.annotations.NullMarked;
