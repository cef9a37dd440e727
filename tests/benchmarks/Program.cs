using LivingNetworks.Benchmarks;

// benchmarks [start|dashboard|events|overload ...]   what is named, else everything; after dashboard one can name gateway, yarp, standalone, yoga, apollo, mercurius, hive
// benchmarks origin URL FILE                a plain endpoint that answers the bytes of FILE
// benchmarks proxy URL ORIGIN               a plain YARP in front of it
// benchmarks services URL FILE              the services, answering what was recorded
switch (args)
{
    case ["origin", var url, var file]: await Peer.Origin(url, file); break;
    case ["proxy", var url, var origin]: await Peer.Proxy(url, origin); break;
    case ["services", var url, var file]: await Recording.Play(url, file); break;
    default: await Benchmarks.Run(args); break;
}
