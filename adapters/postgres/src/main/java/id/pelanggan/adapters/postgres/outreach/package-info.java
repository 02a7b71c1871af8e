/** Settings of letters and pages, links, sign-up forms and who signed up, in their tables. */
@NullMarked
package id.pelanggan.adapters.postgres.outreach;

import org.jspecify.annotations.NullMarked;
