/** How the shop reaches customers by letter, and where their own pages are. */
@NullMarked
package id.pelanggan.domain.outreach;

import org.jspecify.annotations.NullMarked;
