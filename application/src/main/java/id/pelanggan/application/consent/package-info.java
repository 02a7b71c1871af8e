/** The ledger of consents: recorded, taken from sources, carried along, ended, asked. */
@NullMarked
package id.pelanggan.application.consent;

import org.jspecify.annotations.NullMarked;
