using LivingNetworks.Benchmarks;

// benchmarks                    everything: start, dashboard query, events
// benchmarks origin URL FILE    a plain endpoint that answers the bytes of FILE
// benchmarks proxy URL ORIGIN   a plain YARP in front of it
switch (args)
{
    case ["origin", var url, var file]: await Peer.Origin(url, file); break;
    case ["proxy", var url, var origin]: await Peer.Proxy(url, origin); break;
    default: await Benchmarks.Run(); break;
}
