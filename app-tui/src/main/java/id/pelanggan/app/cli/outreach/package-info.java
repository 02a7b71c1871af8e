/** Commands about letters, links, sign-up forms and surveys. */
@NullMarked
package id.pelanggan.app.cli.outreach;

import org.jspecify.annotations.NullMarked;
