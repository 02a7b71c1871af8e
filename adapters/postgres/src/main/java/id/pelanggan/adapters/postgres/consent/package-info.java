/** The ledger of consents, its states, and what is kept around them. */
@NullMarked
package id.pelanggan.adapters.postgres.consent;

import org.jspecify.annotations.NullMarked;
