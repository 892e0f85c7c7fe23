package vn.tiendo.alert.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import vn.tiendo.alert.Undelivered;

/** Which addresses calls may go to: those of the public network, so that nobody sends us knocking at doors in the house. */
final class Targets {

    private final boolean anywhere;

    /** @param anywhere whether addresses of this machine and of private networks are let in as well */
    Targets(boolean anywhere) {
        this.anywhere = anywhere;
    }

    /** The address of a host; refused when any of its addresses is not a public one. */
    InetAddress of(String host) throws Undelivered {
        try {
            InetAddress[] found = InetAddress.getAllByName(host);
            if (!anywhere && Arrays.stream(found).anyMatch(Targets::isInside)) {
                throw new Undelivered(
                        host + " has an address in a private network; tiendo.webhooks.allow-private lets it in",
                        false,
                        null);
            }
            return found[0];
        } catch (UnknownHostException e) {
            throw new Undelivered("no such host: " + host, false, e);
        }
    }

    static boolean isInside(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address
                        ? isReserved4(address.getAddress())
                        : isReserved6(address.getAddress()));
    }

    /** This network, shared by carriers, protocol assignments, benchmarks, reserved and broadcast. */
    private static boolean isReserved4(byte[] a) {
        int first = a[0] & 0xff;
        int second = a[1] & 0xff;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && a[2] == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 240;
    }

    /** Unique local ones, and those that carry an IPv4 address inside: NAT64, 6to4, Teredo, compatible. */
    private static boolean isReserved6(byte[] a) {
        boolean empty = true;
        for (int i = 0; i < 12; i++) {
            empty &= a[i] == 0;
        }
        return (a[0] & 0xfe) == 0xfc
                || a[0] == 0x00 && a[1] == 0x64 && (a[2] & 0xff) == 0xff && (a[3] & 0xff) == 0x9b
                || a[0] == 0x20 && a[1] == 0x02
                || a[0] == 0x20 && a[1] == 0x01 && a[2] == 0 && a[3] == 0
                || empty;
    }
}
