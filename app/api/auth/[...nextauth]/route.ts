export { authRoute as GET, authRoute as POST } from '@/lib/members/auth-route';
