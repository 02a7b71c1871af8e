/** What phone numbers look like, country by country. */
@NullMarked
package id.pelanggan.adapters.telephone;

import org.jspecify.annotations.NullMarked;
